import { expect, test } from "@jest/globals";
import { PiecePlaces } from "../../src/preflight/xml/piece-places.ts";
import { seededRandom } from "./mutate.ts";

/** The place of an index in a whole text, by splitting it. */
function placeIn(text: string, index: number) {
  const isWithinCrlf = index > 0 && text.startsWith("\r\n", index - 1);
  const lines = text.slice(0, isWithinCrlf ? index - 1 : index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: Buffer.byteLength(lines.at(-1) ?? "") + 1 };
}

test("places in pieces are those in the whole text, in whatever order they are asked for", () => {
  const random = seededRandom(41);
  for (let round = 0; round < 500; round++) {
    const draw = () =>
      Array.from({ length: Math.floor(random() * 12) }, () => "ab\n\r\u017d\u4e2d"[Math.floor(random() * 6)]).join("");
    const places = new PiecePlaces();
    let before = "";
    // No piece cuts CRLF.
    for (const piece of [draw(), draw(), "", draw()].map((text) => (text.endsWith("\r") ? `${text}a` : text))) {
      places.next(piece);
      for (let question = 0; question < 5; question++) {
        const index = Math.floor(random() * (piece.length + 1));
        expect(places.placeAt(index)).toEqual(placeIn(before + piece, before.length + index));
      }
      before += piece;
    }
  }
});

test("what lies in a piece before counts as the beginning of this one, what lies behind it as its end", () => {
  const places = new PiecePlaces();
  places.next("a\nb");
  places.next("c\nd");
  expect(places.placeAt(9)).toEqual({ line: 3, column: 2 });
  expect(places.placeAt(-2)).toEqual({ line: 2, column: 2 });
});
