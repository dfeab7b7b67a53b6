import { send } from "./client";

/** Reads an event stream: each event's data, parsed, until the stream ends. `EventSource` cannot send our header. */
export async function events<T>(path: string, signal: AbortSignal, heard: (data: T) => void): Promise<void> {
  const response = await send(path, { headers: { Accept: "text/event-stream" }, signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffered = "";
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    buffered += read.value;
    const parts = buffered.split("\n\n");
    buffered = parts.pop() ?? "";
    for (const part of parts) {
      const data = part.split("\n").filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim());
      if (data.length > 0) {
        heard(JSON.parse(data.join("\n")) as T);
      }
    }
  }
}
