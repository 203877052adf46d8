const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** An XML element: its text or its children. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Writes a document of one level. */
export function xmlDocument(root: string, elements: Readonly<Record<string, string>>): string {
  const inner = Object.entries(elements).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>${inner.join("")}</${root}>`;
}

/**
 * Reads the small part of XML that S3's requests are written in: elements with text, an optional declaration, attributes that are
 * passed over. No comments, CDATA sections or document types.
 * @returns the root, or null when the text is not well-formed
 */
export function parseXml(text: string): XmlElement | null {
  const source = text.replace(/^\uFEFF?\s*<\?xml[^?]*\?>/, "");
  const pattern =
    /<(?<close>\/?)(?<name>[A-Za-z_][\w.:-]*)(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>\/?)>/y;
  const open: { name: string; text: string; children: XmlElement[] }[] = [{ name: "", text: "", children: [] }];
  let position = 0;
  while (position < source.length) {
    const top = open.at(-1);
    const tag = source.indexOf("<", position);
    const characters = unescapeXml(source.slice(position, tag < 0 ? undefined : tag));
    if (top === undefined || characters === null) return null;
    top.text += characters;
    if (tag < 0) break;
    pattern.lastIndex = tag;
    const match = pattern.exec(source)?.groups;
    if (match === undefined) return null;
    position = pattern.lastIndex;
    const name = match.name ?? "";
    if (match.close === "/") {
      open.pop();
      if (top.name !== name || match.empty === "/") return null;
      open.at(-1)?.children.push(top);
    } else if (match.empty === "/") {
      top.children.push({ name, text: "", children: [] });
    } else {
      open.push({ name, text: "", children: [] });
    }
  }
  const [document] = open;
  const [root, ...more] = document?.children ?? [];
  const clean = open.length === 1 && more.length === 0 && document?.text.trim() === "";
  return clean && root !== undefined ? root : null;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => {
    return `&${Object.entries(entities).find(([, plain]) => plain === character)?.[0]};`;
  });
}

function unescapeXml(text: string): string | null {
  let wellFormed = true;
  const plain = text.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));|&/g, (_all, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const known = entities[name ?? ""];
    wellFormed &&= known !== undefined;
    return known ?? "";
  });
  return wellFormed ? plain : null;
}
