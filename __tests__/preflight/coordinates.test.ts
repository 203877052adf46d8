import { describe, expect, test } from "@jest/globals";
import { kmlCheck } from "../../src/preflight/kml.ts";
import { CoordinateReader } from "../../src/preflight/xml/coordinates.ts";
import { parseDecimal } from "../../src/preflight/xml/decimal.ts";
import { checkBytes, temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { seededRandom } from "./mutate.ts";

const inFolder = temporaryFolder();

type Position =
  | readonly [longitude: number, latitude: number, at: number]
  | readonly [what: "comma" | "unread" | "void" | "crammed" | "alone", at: number];

/** The positions that a reader finds when the text of an element comes in pieces that end at these indexes. */
function read(text: string, ends: readonly number[], ahead: boolean): readonly Position[] {
  const found: Position[] = [];
  let start = 0;
  let length = 0;
  const reader = new CoordinateReader({
    position: (longitude, latitude, at) => found.push([longitude, latitude, start + at]),
    spacedComma: (at) => found.push(["comma", start + at]),
    unreadTuple: (at, hasNumber) => found.push([hasNumber ? "unread" : "void", start + at]),
    crammedTuple: (at, isAlone) => found.push([isAlone ? "alone" : "crammed", start + at]),
  });
  let mayReadAhead = ahead;
  for (const end of [...ends, text.length]) {
    start += length;
    const piece = text.slice(start, end);
    length = piece.length;
    const from = mayReadAhead ? reader.readAhead(piece, 0) : 0;
    mayReadAhead &&= from === piece.length;
    reader.read(piece, from, piece.length);
  }
  reader.end();
  return found;
}

/** One character at a time no tuple is whole, so each goes the slow way. */
const slowly = (text: string) =>
  read(
    text,
    Array.from({ length: text.length }, (_, index) => index + 1),
    false,
  );

const TAIL = "</coordinates>";

describe("coordinates that are read at one go are those that are read character by character", () => {
  test.each<[string, string, readonly Position[]]>([
    [
      "plain tuples",
      "8.5,50.25,0 -9.125,-51.5,10.5\n10.0,52.0",
      [
        [8.5, 50.25, 0],
        [-9.125, -51.5, 12],
        [10, 52, 30],
      ],
    ],
    [
      "whole numbers",
      "8,50,0 -9,51",
      [
        [8, 50, 0],
        [-9, 51, 7],
      ],
    ],
    [
      "exponents",
      "1.5e1,5.0E-1,1e5 2.5,3.5,5.6e-14 4.5,5.5",
      [
        [15, 0.5, 0],
        [2.5, 3.5, 17],
        [4.5, 5.5, 33],
      ],
    ],
    [
      "a plus sign",
      "+1.5,+2.5 3.5,4.5",
      [
        [1.5, 2.5, 0],
        [3.5, 4.5, 10],
      ],
    ],
    [
      "a point first",
      ".5,-.5 3.5,4.5",
      [
        [0.5, -0.5, 0],
        [3.5, 4.5, 7],
      ],
    ],
    [
      "a point last",
      "5.,6.,7. 3.5,4.5",
      [
        [5, 6, 0],
        [3.5, 4.5, 9],
      ],
    ],
    [
      "zeros",
      "-0.0,000.5,-0 -0,0",
      [
        [-0, 0.5, 0],
        [-0, 0, 14],
      ],
    ],
    [
      "20 digits",
      "12.345678901234567890,9.0071992547409931 1.5,2.5",
      [
        [12.34567890123456, 9.007199254740993, 0],
        [1.5, 2.5, 41],
      ],
    ],
    ["20 digits in front", "12345678901234567890,1.5", [[1.234567890123456e19, 1.5, 0]]],
    [
      "30 zeros behind the point",
      `0.${"0".repeat(30)}5,1.5 2.5,3.5`,
      [
        [5e-31, 1.5, 0],
        [2.5, 3.5, 38],
      ],
    ],
    [
      "a blank after a comma",
      "8.5, 50.5 9.5,51.5",
      [
        ["comma", 5],
        [8.5, 50.5, 0],
        [9.5, 51.5, 10],
      ],
    ],
    [
      "a comma too many",
      "8.5,50.5, 9.5,51.5,,1 2.5,3.5",
      [
        [8.5, 50.5, 0],
        [9.5, 51.5, 10],
        [2.5, 3.5, 22],
      ],
    ],
    [
      "a sign without a number",
      "8.5,50.5,- 9.5,51.5",
      [
        [8.5, 50.5, 0],
        [9.5, 51.5, 11],
      ],
    ],
    [
      "CRLF, tabs and lone carriage returns",
      "1.5,2.5\r\n\t3.5,4.5\r5.5,6.5",
      [
        [1.5, 2.5, 0],
        [3.5, 4.5, 10],
        [5.5, 6.5, 18],
      ],
    ],
    [
      "a comment in a number",
      "1.5,2.5<!-- x -->5,0 3.5,4.5",
      [
        [1.5, 2.55, 0],
        [3.5, 4.5, 21],
      ],
    ],
    ["a comment with an end tag in it", "1.5,2.5<!--</x>-->", [[1.5, 2.5, 0]]],
    ["a comment with numbers behind a >", "1.5,2.5 <!-- > 3.5,4.5 - - > -->", [[1.5, 2.5, 0]]],
    [
      "CDATA",
      "1.5,2.5 <![CDATA[3.5,4.5]]> 5.5,6.5",
      [
        [1.5, 2.5, 0],
        [3.5, 4.5, 17],
        [5.5, 6.5, 28],
      ],
    ],
    [
      "an entity",
      "1.5,2.5 3&#46;5,4.5 5.5,6.5",
      [
        [1.5, 2.5, 0],
        [3, 4.5, 8],
        [5.5, 6.5, 20],
      ],
    ],
    [
      "words",
      "abc 1.5,x 2.5,3.5 x,4.5 a,b",
      [
        ["void", 0],
        ["unread", 4],
        [2.5, 3.5, 10],
        ["unread", 18],
        ["void", 24],
      ],
    ],
    [
      "digits of another script",
      "\u0131.5,2.5 1\u0130.5,2.5 3.5,4.5",
      [
        ["unread", 0],
        ["unread", 8],
        [3.5, 4.5, 17],
      ],
    ],
    [
      "blanks around commas",
      "1.5 , 2.5\n3.5 ,4.5 5.5\n,\n6.5",
      [
        ["comma", 4],
        [1.5, 2.5, 0],
        ["comma", 14],
        [3.5, 4.5, 10],
        ["comma", 23],
        [5.5, 6.5, 19],
      ],
    ],
    [
      "blanks around commas before altitudes",
      "1.5, 2.5, 300 3.5 ,4.5 ,300 5.5 , 6.5 , 300",
      [
        ["comma", 5],
        [1.5, 2.5, 0],
        ["comma", 18],
        [3.5, 4.5, 14],
        ["comma", 23],
        ["comma", 32],
        [5.5, 6.5, 28],
        ["comma", 38],
      ],
    ],
    [
      "commas between the tuples",
      "1.5,2.5, 3.5,4.5 , 5.5,6.5,",
      [
        [1.5, 2.5, 0],
        [3.5, 4.5, 9],
        ["comma", 17],
        [5.5, 6.5, 19],
      ],
    ],
    [
      "no commas",
      "1.5 2.5 3.5 4.5",
      [
        ["unread", 0],
        ["unread", 4],
        ["unread", 8],
        ["unread", 12],
      ],
    ],
    [
      "more than three numbers",
      "1.5,2.5,3,4 8.5,47.5;8.6,47.6 8.5,47\u00b030'5 1.5,2.5,3,, 1.5,2.5x,3",
      [
        [1.5, 2.5, 0],
        ["crammed", 0],
        [8.5, 47.5, 12],
        ["crammed", 12],
        [8.5, 47, 30],
        ["crammed", 30],
        [1.5, 2.5, 42],
        [1.5, 2.5, 54],
      ],
    ],
    [
      "more than three numbers and nothing else",
      "8.5,47.5,8.6,47.6",
      [
        [8.5, 47.5, 0],
        ["alone", 0],
      ],
    ],
    [
      "more than three numbers behind a position",
      "8.5,47.5 8.5,47.5,8.6,47.6",
      [
        [8.5, 47.5, 0],
        [8.5, 47.5, 9],
        ["crammed", 9],
      ],
    ],
    [
      "brackets, degrees, a true minus, NaN",
      "(8.5,47.5) [8.5,47.5] 8\u00b030',47\u00b030' \u22128.5,47.5 NaN,NaN 8.5,NaN 8.5,47.5)]",
      [
        ["unread", 0],
        ["unread", 11],
        ["unread", 22],
        ["unread", 35],
        ["void", 45],
        ["unread", 53],
        [8.5, 47.5, 61],
      ],
    ],
    [
      "numbers without a comma between tuples",
      "9.5 1.5,2.5 9.5 3.5,4.5 9.5",
      [
        ["unread", 0],
        [1.5, 2.5, 4],
        ["unread", 12],
        [3.5, 4.5, 16],
        ["unread", 24],
      ],
    ],
    [
      "numbers that are missing",
      ",2.5 3.5,,4.5 6.5,",
      [
        [0, 2.5, 0],
        [3.5, 0, 5],
        [6.5, 0, 14],
      ],
    ],
    [
      "numbers with something behind them",
      "1.5\u00b0,2.5N 3.5.5,4-4 5e,6e+ 0e999,1.5e1x",
      [
        ["unread", 0],
        [3.5, 4, 10],
        [5, 6, 20],
        [0, 15, 27],
      ],
    ],
  ])("%s", (_, text, expected) => {
    for (const whole of [text + TAIL, `${text} ${TAIL}`]) {
      expect(slowly(whole)).toEqual(expected);
      for (let end = 0; end <= whole.length; end++) {
        expect(read(whole, [end], false)).toEqual(expected);
        expect(read(whole, [end], true)).toEqual(expected);
      }
    }
  });

  test("at random", () => {
    const random = seededRandom(7);
    const pick = <T>(values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0];
    const number = () => {
      const value = (random() - 0.5) * 10 ** Math.floor(random() * 5);
      return random() < 0.05
        ? pick(["", "-", ".", "1e2", "1e-400", "--5", "x", "+3.5"])
        : random() < 0.5
          ? String(value)
          : value.toFixed(pick([0, 1, 6, 7, 9, 10, 15, 20]));
    };
    const between = () =>
      random() < 0.05
        ? pick(["", ",", "\r", " , ", ", ", " ,", "<!-- 1,2 -->", "&#32;", "\u00a0"])
        : pick([" ", "\n", "\r\n", "\n\t "]);
    for (let run = 0; run < 2_000; run++) {
      const tuples = Array.from(
        { length: 6 },
        () => Array.from({ length: pick([2, 3]) }, number).join(",") + between(),
      );
      const text = tuples.join("") + TAIL;
      const expected = slowly(text);
      const end = Math.floor(random() * text.length);
      expect(read(text, [], random() < 0.5)).toEqual(expected);
      expect(read(text, [end], random() < 0.5)).toEqual(expected);
    }
  });
});

describe("the parser goes on behind coordinates as if it had seen them", () => {
  const head = '<?xml version="1.0"?>\n<kml><Placemark><LineString><coordinates>';
  const check = (text: string) => checkBytes(kmlCheck, inFolder("in.kml"), text);

  test.each([
    ["line feeds", "\n"],
    ["CRLF", "\r\n"],
    ["lone carriage returns", "\r"],
    ["blanks", " "],
  ])("places after %s, wherever a piece ends", async (_, blank) => {
    for (let shift = 0; shift < 26; shift++) {
      const text = `${head}${" ".repeat(shift)}${`8.25,50.125,0${blank}`.repeat(10_000)}</coordinates></LineString></Placemark>\n<a b="1" b="2"/></kml>`;
      const lines = text.slice(0, text.indexOf("<a b")).split(/\r\n|\n/).length;
      const [verdict = ""] = verdicts(await check(text));
      // A lone carriage return ends a line only in pieces that the parser has left behind.
      if (blank === "\r") expect(verdict).toMatch(/^error xml-syntax \d+:16$/);
      else expect(verdict).toBe(`error xml-syntax ${lines}:16`);
    }
  });

  test.each<[string, string]>([
    ["a control character", "8.5,50.5 \u0001"],
    ["a bare &", "8.5,50.5 & 9.5,51.5"],
    ["]]>", "8.5,50.5 ]]> 9.5,51.5"],
    ["an end tag of another", "8.5,50.5</x>"],
  ])("%s is still a fault", async (_, inside) => {
    const text = `${head}${inside}</coordinates></LineString></Placemark></kml>`;
    expect(verdicts(await check(text))[0]).toMatch(/^error xml-syntax 2:/);
  });

  test("an empty element has no coordinates, whatever follows it", async () => {
    const { facts } = await check(
      `${head.replace("<coordinates>", "<coordinates/>")} 8.5,50.5 </LineString></Placemark></kml>`,
    );
    expect(facts).toMatchObject({ features: 0, bounds: null });
  });
});

test.each([
  "",
  "-",
  ".",
  "-.",
  "5.",
  ".5",
  "5",
  "-5.25",
  "-0.0",
  "007.5",
  "+1.5",
  "1e3",
  " 1.5 ",
  "1.5x",
  "1.2.3",
  "0x10",
  "1234567890.5",
  "0.1234567890",
  "47.123456789012345",
  "-122.0822035425683",
  "NaN",
  "123",
  "123.",
  "-123.",
  "1234.5",
  "-12.123456789",
  "1.1234567890",
  "-179.999999999",
  "12:5.5",
  "1<2.5",
  "\u0131.55",
  "5\u01300.5",
  "Infinity",
])("%j is the number that JavaScript makes of it", (text) => {
  expect(parseDecimal(text)).toBe(Number(text));
});
