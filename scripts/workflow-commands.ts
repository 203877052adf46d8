/**
 * What an action says to the runner: commands on its standard output and lines in the files that the runner names.
 * Read as actions/runner reads them (src/Runner.Common/ActionCommand.cs, src/Runner.Worker/FileCommandManager.cs).
 */

/** One `::command key=value::message` line, its escapes undone. */
export interface WorkflowCommand {
  /** For example `error`, `add-mask`, `group`. */
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const commandLine = /^::([a-z-]+)(?: ([^\r\n]*?))?::(.*)$/s;

/** The command in a line of output, or null for an ordinary line. */
export function parseCommand(line: string): WorkflowCommand | null {
  const [, command, properties = "", message = ""] = commandLine.exec(line.trimStart()) ?? [];
  if (command === undefined) return null;
  return { command, properties: parseProperties(properties), message: unescapeMessage(message) };
}

/**
 * The pairs in the text of a file such as GITHUB_OUTPUT: `name=value`, or `name<<end`, lines, `end`.
 * @throws Error where a line is neither, or a value never ends; the runner fails the step then
 */
export function parseEnvironmentFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/\r?\n/);
  const pairs: [name: string, value: string][] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [, name, mark, rest] = /^(.+?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === undefined || rest === undefined) throw new Error(`Neither "name=value" nor "name<<end": ${line}`);
    if (mark === "=") {
      pairs.push([name, rest]);
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`The value of "${name}" has no end: no line "${rest}" follows.`);
    pairs.push([name, lines.slice(at + 1, end).join("\n")]);
    at = end;
  }
  return Object.fromEntries(pairs);
}

/**
 * A line as the log of a run shows it: masked values as `***`, commands as headings and labels, without the
 * commands that only the runner needs. Null for a line that no log shows.
 */
export function renderLogLine(line: string, masks: readonly string[]): string | null {
  const parsed = parseCommand(line);
  if (parsed === null) return masked(line, masks);
  const message = masked(parsed.message, masks);
  switch (parsed.command) {
    case "group":
      return `▼ ${message}`;
    case "error":
    case "warning":
    case "notice":
      return `${parsed.command[0]?.toUpperCase()}${parsed.command.slice(1)}: ${message}`;
    default:
      return null;
  }
}

function masked(text: string, masks: readonly string[]): string {
  return masks.reduce((seen, secret) => seen.replaceAll(secret, "***"), text);
}

function parseProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(",").flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at < 1 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))]];
  });
  return Object.fromEntries(pairs);
}

function unescapeMessage(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeMessage(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}
