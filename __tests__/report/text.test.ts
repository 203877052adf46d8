import { describe, expect, test } from "@jest/globals";
import { code, link, name, prose, text } from "../../src/report/markdown.ts";
import { clip, plain } from "../../src/report/text.ts";
import { HOSTILE } from "./samples.ts";

describe("a line of the log", () => {
  test.each([
    ["roads.geojson → bob.roads", "roads.geojson → bob.roads", "ordinary text stays"],
    ["::error::x", ": :error::x", "a command at the start"],
    [" \u00a0\t::error::x", " \u00a0 : :error::x", "a command after white space"],
    [":::add-mask::x", ": ::add-mask::x", "three colons"],
    ["a ::error::x", "a ::error::x", "no command in the middle of a line"],
    ["a\n::error::x", "a ::error::x", "a line feed"],
    ["a\r\n::error::x", "a ::error::x", "a carriage return"],
    ["a\u2028\u2029\u0085::error::x", "a ::error::x", "the other line ends"],
    ["a##[add-mask]b", "a## [add-mask]b", "the older form of a command"],
    ["\u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link", "red link", "terminal sequences"],
    ["#\u0000#[add-mask]", "# #[add-mask]", "control characters"],
    ["#\u001b[0m#[add-mask]b", "## [add-mask]b", "a command hidden by a colour"],
    ["\u001b[0m::error::x", ": :error::x", "a command behind a colour"],
    ["a\u202egpj.b\u2066c", "a gpj.b c", "text that runs backwards"],
  ])("%j → %j (%s)", (foreign, line) => {
    expect(plain(foreign)).toBe(line);
  });
});

describe("clipping", () => {
  test.each([
    ["short", 5, "short"],
    ["longer", 5, "long…"],
    ["ab😀cd", 4, "ab…"],
    ["ab😀cd", 5, "ab😀…"],
  ])("%s to %d", (whole, length, clipped) => {
    expect(clip(whole, length)).toBe(clipped);
  });
});

describe("foreign text in Markdown", () => {
  test.each([
    ["Tile exceeds maximum size of 500k at z7.", "Tile exceeds maximum size of 500k at z7."],
    ["a|b\\|c", "a&#124;b&#92;&#124;c"],
    ["`code` *s* _u_ ~~d~~ $x$", "&#96;code&#96; &#42;s&#42; &#95;u&#95; &#126;&#126;d&#126;&#126; &#36;x&#36;"],
    ["<script>&lt;", "&#60;script&#62;&#38;lt;"],
    ["[l](u) ![i](u)", "&#91;l&#93;(u) !&#91;i&#93;(u)"],
    ["@team, a@b.c, #12", "&#64;<!-- -->team, a&#64;<!-- -->b.c, &#35;<!-- -->12"],
    ["http://evil.example www.evil.example", "http:<!-- -->//evil.example www<!-- -->.evil.example"],
    ["# title", "&#35; title"],
    ["- item", "&#45; item"],
    ["1. item", "&#49;. item"],
    ["    four spaces\n\nnext", "four spaces next"],
    ["a: b :tada:", "a: b :<!-- -->tada:"],
    [
      "See https://docs.mapbox.com/help/troubleshooting/uploads/#errors.",
      'See <a href="https://docs.mapbox.com/help/troubleshooting/uploads/#errors">https:<!-- -->//docs.mapbox.com/help/troubleshooting/uploads/&#35;<!-- -->errors</a>.',
    ],
    ["https://docs.mapbox.com.evil.example/", "https:<!-- -->//docs.mapbox.com.evil.example/"],
    ["https://docs.mapbox.com@evil.example/", "https:<!-- -->//docs.mapbox.com&#64;<!-- -->evil.example/"],
  ])("%j", (foreign, markdown) => {
    expect(text(foreign)).toBe(markdown);
  });

  test("commands in messages are shown as code, with nothing in them that means anything", () => {
    expect(prose("Run `jq -c '.a |= 1' <in>` and *look*: `")).toBe(
      "Run <code>jq -c '.a &#124;= 1' &#60;in&#62;</code> and &#42;look&#42;: &#96;",
    );
  });

  test("names may be broken after slashes", () => {
    expect(name("a/b_c")).toBe("<code>a/<wbr>b&#95;c</code>");
  });

  test("nothing of it is left that Markdown, HTML or GitHub would read", () => {
    for (const written of [text(HOSTILE), code(HOSTILE)]) {
      const inner = written.replace(/^<code>|<\/code>$/g, "").replaceAll("<!-- -->", "");
      expect(inner.replace(/&#\d+;/g, "")).not.toMatch(/[&<>`*_~[\]#|\\@$\n\r]/);
    }
  });

  test("an address cannot leave its attribute", () => {
    expect(link('https://x.example/"onclick="a|b', "x")).toBe(
      '<a href="https://x.example/&#34;onclick=&#34;a&#124;b">x</a>',
    );
  });
});
