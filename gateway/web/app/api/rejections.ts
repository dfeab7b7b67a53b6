import { address, send, type Schemas } from "./client";

/** A record that a job has rejected, and why. */
export interface Rejection {
  readonly line: number;
  readonly externalId: string | undefined;
  readonly faults: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** Characters that are read at most: a record has up to 65 536. */
const ENOUGH = 1_000_000;

/** The first rejected records of a job. The file may be long, so no more of it is read than is shown. */
export async function firstRejections(job: Schemas["ImportJob"], most: number, signal: AbortSignal): Promise<readonly Rejection[]> {
  const path = { source: job.source, stream: job.stream, job: job.id };
  const response = await send(address("readRejectedRecords", { path }), { signal, headers: { Accept: "*/*" } });
  const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
  let text = "";
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    text += read.value;
    if (text.length > ENOUGH || text.split("\n", most + 2).length > most + 1) {
      await reader?.cancel();
      // the last line may be cut
      text = text.slice(0, text.lastIndexOf("\n") + 1);
      break;
    }
  }
  return (job.fileFormat === "CSV" ? ofCsv(text) : ofJson(text)).slice(0, most);
}

/** One object a line, in a file of JSON with brackets and commas around them. */
function ofJson(text: string): readonly Rejection[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\[/, "").replace(/[,\]]$/, ""))
    .filter((line) => line !== "")
    .map((line) => {
      const { rejected, externalId } = JSON.parse(line) as { rejected: Rejection; externalId?: unknown };
      return { ...rejected, externalId: rejected.externalId ?? (typeof externalId === "string" ? externalId : undefined) };
    });
}

/** Several faults of a record stand in one cell, separated by ` | `. */
function ofCsv(text: string): readonly Rejection[] {
  const [head = [], ...rows] = rowsOf(text, /^\w*([,;\t])/.exec(text)?.[1] ?? ",");
  const id = head.indexOf("externalId");
  return rows.map((row) => {
    const [line = "", pointers = "", codes = "", details = ""] = row;
    const [pointer, detail] = [pointers.split(" | "), details.split(" | ")];
    return {
      line: Number(line),
      externalId: row[id],
      faults: codes.split(" | ").map((code, at) => ({ code, pointer: pointer[at] ?? "", detail: detail[at] ?? "" })),
    };
  });
}

/** Cells of a CSV (RFC 4180). A bad line is there as it came: a quote that does not end reaches to the end. */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && character === delimiter) {
      row.push(cell);
      cell = "";
    } else if (!quoted && character === "\n") {
      rows.push([...row, cell.replace(/\r$/, "")]);
      row = [];
      cell = "";
    } else {
      cell += character;
    }
  }
  return rows;
}
