// Events of a job by `fetch`: EventSource cannot carry a token.
export interface ServerEvent {
  id: string;
  name: string;
  data: string;
}

/** The events of an answer to `Accept: text/event-stream`, until the server ends it. */
export async function* events(answer: Response): AsyncGenerator<ServerEvent> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let unfinished = "";
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    const blocks = (unfinished + part.value).replaceAll("\r\n", "\n").split("\n\n");
    unfinished = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = { id: "", name: "message", data: "" };
      for (const line of block.split("\n")) {
        const [field, value = ""] = line.split(/: ?(.*)/s);
        if (field === "id") event.id = value;
        if (field === "event") event.name = value;
        if (field === "data") event.data += (event.data === "" ? "" : "\n") + value;
      }
      if (event.data !== "") yield event;
    }
  }
}
