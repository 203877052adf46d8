import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3313:
/***/ ((module) => {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(6950);
const ed2 = __nccwpck_require__(4488);
const NSed3 = __nccwpck_require__(5699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
// EOC: end-of-chunk
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    // Assinging the XML namespace to "xml" is fine.
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
/**
 * The list of supported events.
 */
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
// eslint-disable-next-line @typescript-eslint/ban-types
class SaxesParser {
    /**
     * @param opt The parser options.
     */
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            // This is the function we use to perform name checks on PIs and entities.
            // When namespaces are used, colons are not allowed in PI target names or
            // entity names. So the check depends on whether namespaces are used. See:
            //
            // https://www.w3.org/XML/xml-names-19990114-errata.html
            // NE08
            //
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsNS;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribNS;
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsPlain;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribPlain;
        }
        //
        // The order of the members in this table needs to correspond to the state
        // numbers given to the states that correspond to the methods being recorded
        // here.
        //
        this.stateTable = [
            /* eslint-disable @typescript-eslint/unbound-method */
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
            /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
    }
    /**
     * Indicates whether or not the parser is closed. If ``true``, wait for
     * the ``ready`` event to write again.
     */
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        // The logic is organized so as to minimize the need to check
        // this.opt.fragment while parsing.
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        // We want these to be all true if we are dealing with a fragment.
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        // An XML declaration is intially possible only when parsing whole
        // documents.
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    /**
     * The stream position the parser is currently looking at. This field is
     * zero-based.
     *
     * This field is not based on counting Unicode characters but is to be
     * interpreted as a plain index into a JavaScript string.
     */
    get position() {
        return this.chunkPosition + this.i;
    }
    /**
     * The column number of the next character to be read by the parser.  *
     * This field is zero-based. (The first column in a line is 0.)
     *
     * This field reports the index at which the next character would be in the
     * line if the line were represented as a JavaScript string.  Note that this
     * *can* be different to a count based on the number of *Unicode characters*
     * due to how JavaScript handles astral plane characters.
     *
     * See [[column]] for a number that corresponds to a count of Unicode
     * characters.
     */
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    /**
     * Set an event listener on an event. The parser supports one handler per
     * event type. If you try to set an event handler over an existing handler,
     * the old handler is silently overwritten.
     *
     * @param name The event to listen to.
     *
     * @param handler The handler to set.
     */
    on(name, handler) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    /**
     * Unset an event handler.
     *
     * @parma name The event to stop listening to.
     */
    off(name) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    /**
     * Make an error object. The error object will have a message that contains
     * the ``fileName`` option passed at the creation of the parser. If position
     * tracking was turned on, it will also have line and column number
     * information.
     *
     * @param message The message describing the error to report.
     *
     * @returns An error object with a properly formatted message.
     */
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    /**
     * Report a parsing error. This method is made public so that client code may
     * check for issues that are outside the scope of this project and can report
     * errors.
     *
     * @param message The error to report.
     *
     * @returns this
     */
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    /**
     * Write a XML data to the parser.
     *
     * @param chunk The XML data to write.
     *
     * @returns this
     */
    // We do need object for the type here. Yes, it often causes problems
    // but not in this case.
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            // We cannot return immediately because carriedFromPrevious may need
            // processing.
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        // We checked if performing a pre-decomposition of the string into an array
        // of single complete characters (``Array.from(chunk)``) would be faster
        // than the current repeated calls to ``charCodeAt``. As of August 2018, it
        // isn't. (There may be Node-specific code that would perform faster than
        // ``Array.from`` but don't want to be dependent on Node.)
        if (this.carriedFromPrevious !== undefined) {
            // The previous chunk had char we must carry over.
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            // A trailing CR or surrogate must be carried over to the next
            // chunk.
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            // The chunk ends with a character that must be carried over. We cannot
            // know how to handle it until we get the next chunk or the end of the
            // stream. So save it for later.
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    /**
     * Close the current stream. Perform final well-formedness checks and reset
     * the parser tstate.
     *
     * @returns this
     */
    close() {
        return this.write(null);
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.0.
     *
     * @returns The character read.
     */
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    // We may get NaN if we read past the end of the chunk, which is fine.
                    if (chunk.charCodeAt(i + 1) === NL) {
                        // A \r\n sequence is converted to \n so we have to skip over the
                        // next character. We already know it has a size of 1 so ++ is fine
                        // here.
                        this.i = i + 2;
                    }
                    // Otherwise, a \r is just converted to \n, so we don't have to skip
                    // ahead.
                    // In either case, \r becomes \n.
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    // If we get here, then code < SPACE and it is not NL CR or TAB.
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isChar10 that takes into account
            // that in this context code > 0xDBFF and code <= 0xFFFF. So it does not
            // test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isChar10 that takes into account that in
        // this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.1.
     *
     * @returns {number} The character read.
     */
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    // We may get NaN if we read past the end of the chunk, which is
                    // fine.
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        // A CR NL or CR NEL sequence is converted to NL so we have to skip
                        // over the next character. We already know it has a size of 1.
                        this.i = i + 2;
                    }
                    // Otherwise, a CR is just converted to NL, no skip.
                }
                /* yes, fall through */
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isCharAndNotRestricted that takes into
            // account that in this context code > 0xDBFF and code <= 0xFFFF. So it
            // does not test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isCharAndNotRestricted that takes into
        // account that in this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Like ``getCode`` but with the return value normalized so that ``NL`` is
     * returned for ``NL_LIKE``.
     */
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    /**
     * Capture characters into a buffer until encountering one of a set of
     * characters.
     *
     * @param chars An array of codepoints. Encountering a character in the array
     * ends the capture. (``chars`` may safely contain ``NL``.)
     *
     * @return The character code that made the capture end, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    /**
     * Capture characters into a buffer until encountering a character.
     *
     * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
     * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
     *
     * @return ``true`` if we ran into the character. Otherwise, we ran into the
     * end of the current chunk.
     */
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    /**
     * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
     * this parser.
     *
     * @return The character code that made the test fail, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureNameChars() {
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            // NL is not a name char so we don't have to test specifically for it.
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    /**
     * Skip white spaces.
     *
     * @return The character that ended the skip, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    skipSpaces() {
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        /*  eslint-disable @typescript-eslint/unbound-method */
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
        /* eslint-enable @typescript-eslint/unbound-method */
    }
    // STATE ENGINE METHODS
    // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
    // to be sure never to come back to this state later.
    sBegin() {
        // We are essentially peeking at the first character of the chunk. Since
        // S_BEGIN can be in effect only when we start working on the first chunk,
        // the index at which we must look is necessarily 0. Note also that the
        // following test does not depend on decoding surrogates.
        // If the initial character is 0xFEFF, ignore it.
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        // We need to know whether we've encountered spaces or not because as soon
        // as we run into a space, an XML declaration is no longer possible. Rather
        // than slow down skipSpaces even in places where we don't care whether it
        // skipped anything or not, we check whether prevI is equal to the value of
        // i from before we skip spaces.
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                // We could naively call closeText but in this state, it is not normal
                // to have text be filled with any data.
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        //
        // We did try a version of saxes where the S_TEXT state was split in two
        // states: one for text inside the root element, and one for text
        // outside. This was avoiding having to test this.tags.length to decide
        // what implementation to actually use.
        //
        // Peformance testing on gigabyte-size files did not show any advantage to
        // using the two states solution instead of the current one. Conversely, it
        // made the code a bit more complicated elsewhere. For instance, a comment
        // can appear before the root element so when a comment ended it was
        // necessary to determine whether to return to the S_TEXT state or to the
        // new text-outside-root state.
        //
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        // This is essentially a specialized version of captureToChar(SEMICOLON...)
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        loop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    // eslint-disable-next-line no-labels
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    // eslint-disable-next-line no-labels
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        // Reminder: a state handler is called with at least one character
        // available in the current chunk. So the first call to get code inside of
        // a state handler cannot return ``EOC``. That's why we don't test
        // for it.
        const c = this.getCode();
        // either a /, ?, !, or text is coming next.
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                // 7 happens to be the maximum length of the string that can possibly
                // match one of the cases above.
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    // We need this separate state to check the first character fo the pi target
    // with this.nameStartCheck which allows less characters than this.nameCheck.
    sPIFirstChar() {
        const c = this.getCodeNorm();
        // This is first because in the case where the file is well-formed this is
        // the branch taken. We optimize for well-formedness.
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        // Capture characters into a piTarget while ``this.nameCheck`` run on the
        // character read returns true.
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            // NL cannot satisfy this.nameCheck so we don't have to test specifically
            // for it.
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            // We ran into ?? as part of a processing instruction. We initially took
            // the first ? as a sign that the PI was ending, but it is not. So we have
            // to add it to the body but we take the new ? as a sign that the PI is
            // ending.
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                // This is the test specified by XML 1.0 but it is fine for XML 1.1.
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                // When forceXMLVersion is set, the XML declaration is ignored.
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
            // We don't need to raise an error here since we've already raised one
            // when checking what name was expected.
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            // We got here because the previous character was a ?, but the question
            // mark character is not valid inside any of the XML declaration
            // name/value pairs.
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                // Should we do this???
                // this.tag.attributes[this.name] = "";
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        // We deliberately do not use captureTo here. The specialized code we use
        // here is faster than using captureTo.
        const { q, chunk } = this;
        let { i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        // We don't do anything regarding EOL or space handling for unquoted
        // attributes. We already have failed by the time we get here, and the
        // contract that saxes upholds states that upon failure, it is not safe to
        // rely on the data passed to event handlers (other than
        // ``onerror``). Passing "bad" data is not a problem.
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    // END OF STATE ENGINE METHODS
    handleTextInRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for performing the ]]> check. A previous version of this code, checked
        // ``this.text`` for the presence of ]]>. It simplified the code but was
        // very costly when character data contained a lot of entities to be parsed.
        //
        // Since we are using a specialized loop, we also keep track of the presence
        // of ]]> in text data. The sequence ]]> is forbidden to appear as-is.
        //
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        scanLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for a specialized task. We keep track of the presence of non-space
        // characters in the text since these are errors when appearing outside the
        // document root element.
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        outRootLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        // We use the reportedTextBeforeRoot and reportedTextAfterRoot flags
        // to avoid reporting errors for every single character that is out of
        // place.
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    /**
     * End parsing. This performs final well-formedness checks and resets the
     * parser to a clean state.
     *
     * @returns this
     */
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    /**
     * Resolve a namespace prefix.
     *
     * @param prefix The prefix to resolve.
     *
     * @returns The namespace URI or ``undefined`` if the prefix is not defined.
     */
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    /**
     * Parse a qname into its prefix and local name parts.
     *
     * @param name The name to parse
     *
     * @returns
     */
    qname(name) {
        // This is faster than using name.split(":").
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            // add namespace info to tag
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        // Note: do not apply default ns to attributes:
        //   http://www.w3.org/TR/REC-xml-names/#defaulting
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                // if there's any attributes with an undefined namespace,
                // then fail on them now.
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        // eslint-disable-next-line prefer-destructuring
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    /**
     * Handle a complete open tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onopentag``.
     */
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete self-closing tag. This parser code calls this once it has
     * seen the whole tag. This method checks for well-formeness and then emits
     * ``onopentag`` and ``onclosetag``.
     */
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete close tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onclosetag``.
     */
    closeTag() {
        const { tags, name } = this;
        // Our state after this will be S_TEXT, no matter what, and we can clear
        // tagName now.
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    /**
     * Resolves an entity. Makes any necessary well-formedness checks.
     *
     * @param entity The entity to resolve.
     *
     * @returns The parsed entity.
     */
    parseEntity(entity) {
        // startsWith would be significantly slower for this test.
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        // The character reference is required to match the CHAR production.
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;
//# sourceMappingURL=saxes.js.map

/***/ }),

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed5.js.map

/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
 */
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
/**
 * Determines whether a codepoint matches the ``CHAR`` production and does not
 * match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
 * equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
 * than running the two-call equivalent.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR`` and does not match
 * ``RESTRICTED_CHAR``.
 */
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed2.js.map

/***/ }),

/***/ 5699:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
// tslint:disable-next-line:max-line-length
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
/**
 * Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
/**
 * Determines whether a codepoint matches [[NC_NAME_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;
//# sourceMappingURL=ed3.js.map

/***/ }),

/***/ 4248:
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(9896);
var util = __nccwpck_require__(9023);
var stream = __nccwpck_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(3313);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 663:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var fs = __nccwpck_require__(9896);
var zlib = __nccwpck_require__(3106);
var fd_slicer = __nccwpck_require__(3502);
var util = __nccwpck_require__(9023);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var Writable = (__nccwpck_require__(2203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(4248);

exports.ho = open;
__webpack_unused_export__ = fromFd;
__webpack_unused_export__ = fromBuffer;
__webpack_unused_export__ = fromRandomAccessReader;
__webpack_unused_export__ = openPromise;
__webpack_unused_export__ = fromFdPromise;
__webpack_unused_export__ = fromBufferPromise;
__webpack_unused_export__ = fromRandomAccessReaderPromise;

__webpack_unused_export__ = dosDateTimeToDate;
__webpack_unused_export__ = getFileNameLowLevel;
__webpack_unused_export__ = validateFileName;
__webpack_unused_export__ = parseExtraFields;
__webpack_unused_export__ = ZipFile;
__webpack_unused_export__ = Entry;
__webpack_unused_export__ = LocalFileHeader;
__webpack_unused_export__ = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 1920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/clock.js

/** Node's timers count in 31 bits (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args): some 24 days. */
const longestTimer = 2 ** 31 - 1;
/** The real time. */
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        signal.throwIfAborted();
        try {
            await (0,promises_namespaceObject.setTimeout)(Math.min(Math.max(0, milliseconds), longestTimer), undefined, { signal });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
    },
};


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1920);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8784);


/** How long a cancelled run may take to clean up, in milliseconds: the runner kills after some seconds more. */
const cleanUpTime = 5000;
const exitCodes = { SIGINT: 130, SIGTERM: 143 };
const cancellation = new AbortController();
function cancelOn(name) {
    process.on(name, () => {
        if (cancellation.signal.aborted)
            process.exit(exitCodes[name]);
        cancellation.abort(new Error(`Cancelled by ${name}.`));
        setTimeout(() => process.exit(exitCodes[name]), cleanUpTime).unref();
    });
}
/** The last word where nothing else could speak: the step is never green by accident. */
function fail(error) {
    const message = error instanceof Error ? error.message : String(error);
    const escaped = message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    process.stdout.write(`::error title=Mapbox upload::${escaped}\n`, () => process.exit(1));
}
cancelOn("SIGINT");
cancelOn("SIGTERM");
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
// Only reached when everything has come to a standstill without a verdict.
process.once("beforeExit", () => fail(new Error("The action stopped without a verdict. Please report this.")));
try {
    const status = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)({
        environment: process.env,
        platform: process.platform,
        workingDirectory: process.cwd(),
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        random: Math.random,
        signal: cancellation.signal,
    });
    process.stdout.write("", () => process.exit(status === "success" ? 0 : 1));
}
catch (error) {
    fail(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./lib/timing.js
/**
 * Every number of time and patience in one place. All durations are milliseconds unless their name says otherwise.
 */
const seconds = 1000;
const minutes = 60 * seconds;
/** One exchange with the Mapbox API, from the first byte of the request to the last byte of the answer. */
const exchangeDeadline = 30 * seconds;
/** A staging attempt of which S3 has accepted no byte for so long is abandoned and made again. */
const stagingStall = 60 * seconds;
/** Calls to the Mapbox API that can be repeated without harm. */
const apiRetries = {
    attempts: 5,
    baseDelay: 0.5 * seconds,
    maxDelay: 20 * seconds,
    deadline: 15 * minutes,
};
/** One part (or one small file) on its way to S3. */
const stagingRetries = {
    attempts: 5,
    baseDelay: 0.5 * seconds,
    maxDelay: 20 * seconds,
    deadline: 30 * minutes,
};
/** How many times a file is staged in all when its temporary credentials expire on the way. */
const stagingRounds = 3;
/** A refusal of create (422) that the listing does not explain is tried again like mapbox-sdk-py's documentation does. */
const refusedCreate = { attempts: 5, delay: 5 * seconds };
/** After a lost answer to create: how often the listing is asked for an upload that must be there, and how far apart. */
const lostUploadSearch = { attempts: 4, delay: 3 * seconds };
/** What Mapbox allows until the headers of its answers say otherwise: requests of one account in a sliding interval. */
const defaultRateLimit = { limit: 60, interval: 60 * seconds };
/** A server that wants to be asked later than this is taken to be wrong about its clock or ours. */
const longestPause = 60 * minutes;
/** A pause for the rate limit that is shorter than this is not worth a line in the log. */
const notablePause = 3 * seconds;
/** A look at pending uploads goes before waiting creates when there has been none for so long. */
const patienceOfLooks = 30 * seconds;
/** How soon after the last look at pending uploads the next one is due. */
const lookSchedule = {
    first: 2 * seconds,
    growth: 1.5,
    max: 15 * seconds,
    /** When uploads have been followed for so long without a break ... */
    longAfter: 10 * minutes,
    /** ... looks are this far apart. */
    long: 30 * seconds,
};
/** From so many pending uploads on, one listing serves all of them. */
const listingFrom = 3;
/** An upload that so many looks in a row are refused for (its status was removed, or a scope is missing) is given up. */
const refusedLooks = 5;
/** The S3 part of the bundle is loaded so long after the first request for credentials: started together it would delay that. */
const stagingPreload = 20;

;// CONCATENATED MODULE: ./lib/network-codes.js
/** With these the connection itself failed: no byte of a request has left the machine. */
const neverConnected = new Set([
    "EAI_AGAIN",
    "ECONNREFUSED",
    "EHOSTDOWN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENOTFOUND",
    "ERR_PROXY_TUNNEL",
    "ERR_SOCKET_CONNECTION_TIMEOUT",
]);
/** Node's codes for connections that failed, and may not fail again (https://nodejs.org/api/errors.html). */
const passingNetworkCodes = new Set([
    ...neverConnected,
    "ECONNABORTED",
    "ECONNRESET",
    "ENETDOWN",
    "ENETRESET",
    "EPIPE",
    "ERR_STREAM_PREMATURE_CLOSE",
    "ETIMEDOUT",
]);
/** Whether this is a name for a certificate that cannot be verified: OpenSSL's, as Node gives them (https://nodejs.org/api/tls.html). */
function isCertificateCode(code) {
    return /CERT|UNABLE_TO/.test(code);
}

;// CONCATENATED MODULE: ./lib/mapbox/errors.js

/** An exchange that brought no complete answer: the request may or may not have reached the server. */
class ExchangeError extends Error {
    name = "ExchangeError";
    /** What happened, as a phrase for the log. */
    reason;
    /** The system's name of what happened, such as `ECONNRESET`, or null where it is not known. */
    code;
    /** `what`: who did not answer to what, such as `api.mapbox.com to create of bob.roads`. */
    constructor(what, reason, code, options) {
        super(`No complete answer from ${what}: ${reason}.`, options);
        this.reason = reason;
        this.code = code;
    }
    /** Whether the request may have been carried out although nobody heard the answer. */
    get mayHaveArrived() {
        return this.code === null || !(neverConnected.has(this.code) || isCertificateCode(this.code));
    }
}
/** Mapbox answered, and the answer is no. */
class MapboxError extends Error {
    name = "MapboxError";
    /** HTTP status of the answer. */
    status;
    /** When the server wants to be asked again, in milliseconds since the Unix epoch, or null. */
    notBefore;
    constructor(message, status, options = {}) {
        super(message, options);
        this.status = status;
        this.notBefore = options.notBefore ?? null;
    }
}
/** Mapbox answered with success, but what it said cannot be used. */
class UnusableAnswerError extends Error {
    name = "UnusableAnswerError";
    /** What is wrong with the answer, as a phrase for the log. */
    reason;
    /** `what`: which answer, such as `create of bob.roads`. */
    constructor(reason, what = "a request") {
        super(`Mapbox's answer to ${what} cannot be used: ${reason}. Check api-url, and whether a proxy answers in its place.`);
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./lib/mapbox/answers.js


/** Whether Mapbox will do nothing more about an upload. */
function hasEnded(upload) {
    return upload.error !== null || upload.complete;
}
/** @throws {UnusableAnswerError} when the answer is no upload object */
function readUpload(answer) {
    return asUpload(parseJson(answer.body));
}
/** @throws {UnusableAnswerError} when the answer is no array of upload objects */
function readUploads(answer) {
    const list = parseJson(answer.body);
    if (!Array.isArray(list))
        throw new UnusableAnswerError("the answer is not a list of uploads");
    return list.map(asUpload);
}
/**
 * Reads temporary credentials.
 * @throws {UnusableAnswerError} when a member is missing, or a cache on the way gave out somebody else's credentials
 */
function readCredentials(answer) {
    if (/^hit/i.test(answer.header("x-cache") ?? "")) {
        throw new UnusableAnswerError("a cache answered with credentials given out before");
    }
    const members = asRecord(parseJson(answer.body), "credentials");
    return {
        accessKeyId: answers_text(members, "accessKeyId"),
        secretAccessKey: answers_text(members, "secretAccessKey"),
        sessionToken: answers_text(members, "sessionToken"),
        bucket: answers_text(members, "bucket"),
        key: answers_text(members, "key"),
        url: answers_text(members, "url"),
    };
}
/** Mapbox's own words in an error answer, `{"message": "..."}`, in one line and at most 500 characters; or null. */
function readMessage(answer) {
    try {
        const { message } = asRecord(parseJson(answer.body), "an error");
        return typeof message === "string" && message !== "" ? message.replace(/\s+/g, " ").slice(0, 500) : null;
    }
    catch {
        return null;
    }
}
/** The url of the next page in a `Link` header (RFC 8288), or null on the last page. */
function readNextLink(answer) {
    const links = answer.header("link") ?? "";
    for (const [, target = "", parameters = ""] of links.matchAll(/<([^>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(parameters))
            return target;
    }
    return null;
}
/** The server's clock when it answered, milliseconds since the Unix epoch, or null. */
function readDate(answer) {
    const date = Date.parse(answer.header("date") ?? "");
    return Number.isNaN(date) ? null : date;
}
/**
 * When the server wants to be asked again, in milliseconds since the Unix epoch of OUR clock, or null if it does not
 * say: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3) and, after a 429, `X-Rate-Limit-Reset` in Unix seconds
 * (https://docs.mapbox.com/api/overview/#rate-limit-headers). Times of its clock are set right by the answer's date;
 * one that is more than an hour away cannot be meant.
 */
function readNotBefore(answer, now) {
    const skew = now - (readDate(answer) ?? now);
    const retryAfter = answer.header("retry-after")?.trim() ?? "";
    const reset = Number(answer.header("x-rate-limit-reset") ?? Number.NaN);
    const times = [
        /^\d+$/.test(retryAfter) ? now + Number(retryAfter) * 1000 : Date.parse(retryAfter) + skew,
        // Both the reset and the date are cut to whole seconds: one more is never too early.
        answer.status === 429 && reset > 0 ? (reset + 1) * 1000 + skew : Number.NaN,
    ].filter((time) => time > now && time <= now + longestPause);
    return times.length === 0 ? null : Math.max(...times);
}
function asUpload(value) {
    const members = asRecord(value, "an upload");
    const { error, progress, created } = members;
    const createdAt = typeof created === "string" || typeof created === "number" ? new Date(created).getTime() : Number.NaN;
    return {
        id: answers_text(members, "id"),
        tileset: answers_text(members, "tileset"),
        complete: members.complete === true,
        error: error === null || error === undefined || error === ""
            ? null
            : typeof error === "string"
                ? error
                : JSON.stringify(error),
        progress: typeof progress === "number" && progress >= 0 && progress <= 1 ? progress : 0,
        createdAt: Number.isNaN(createdAt) ? null : createdAt,
    };
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new UnusableAnswerError(body.trim() === "" ? "the answer is empty" : "the answer is not JSON");
    }
}
function asRecord(value, what) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new UnusableAnswerError(`the answer is not ${what}`);
    }
    return { ...value };
}
function answers_text(members, name) {
    const value = members[name];
    if (typeof value !== "string" || value === "")
        throw new UnusableAnswerError(`the answer lacks "${name}"`);
    return value;
}

;// CONCATENATED MODULE: ./lib/mapbox/retry.js
/**
 * Makes `attempt` until it succeeds, its failure is not worth repeating, or policy and signal end it.
 * Back-off with full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 * @throws the error of the last attempt as it was, or the signal's reason
 */
async function withRetries(attempt, options) {
    const { policy, clock, signal, judge, onRetry, random = Math.random } = options;
    const end = clock.now() + policy.deadline;
    for (let attemptNumber = 1;;) {
        signal.throwIfAborted();
        try {
            return await attempt(attemptNumber);
        }
        catch (error) {
            signal.throwIfAborted();
            const advice = judge(error);
            if (!advice.retry || (attemptNumber >= policy.attempts && !advice.uncounted))
                throw error;
            const delay = advice.notBefore === undefined ? backoff(policy, attemptNumber, random) : advice.notBefore - clock.now();
            if (clock.now() + delay > end)
                throw error;
            onRetry({ attempt: attemptNumber, attempts: policy.attempts, reason: advice.reason, delay: Math.max(0, delay) });
            await clock.sleep(delay, signal);
            if (!advice.uncounted)
                attemptNumber++;
        }
    }
}
/** How long to wait after the failed attempt of that number: anything up to a bound that doubles each time. */
function backoff(policy, attemptNumber, random) {
    return random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attemptNumber - 1));
}

;// CONCATENATED MODULE: ./lib/mapbox/rate-limit.js

/**
 * Paces all calls of a run together: at most `limit` requests in any sliding `interval`, as the account's headers
 * say (https://docs.mapbox.com/api/overview/#rate-limits). A request counts from its start until one interval after
 * its answer, so the server sees no more than `limit` in any interval however long the way to it takes.
 */
class RateLimiter {
    #clock;
    #onPause;
    #limit = defaultRateLimit.limit;
    #interval = defaultRateLimit.interval;
    #pausedUntil = 0;
    #toldUntil = 0;
    /** When the last look was let through. */
    #lookedAt = Number.NEGATIVE_INFINITY;
    #inFlight = 0;
    /** Times of the answers of the last interval, oldest first. */
    #answeredAt = [];
    #waiting = [];
    #wakeUp = null;
    constructor(clock, onPause) {
        this.#clock = clock;
        this.#onPause = onPause;
    }
    /**
     * Runs `call` as soon as the limit allows.
     * @throws what `call` throws, or the signal's reason when aborted while waiting
     */
    async run(priority, signal, call) {
        await this.#admission(priority, signal);
        try {
            return await call();
        }
        finally {
            this.#inFlight--;
            this.#answeredAt.push(this.#clock.now());
            this.#admitWaiting();
        }
    }
    /** Learns the account's limit from an answer's headers. */
    learn(answer) {
        const limit = Number(answer.header("x-rate-limit-limit"));
        const interval = Number(answer.header("x-rate-limit-interval"));
        if (Number.isInteger(limit) && limit > 0)
            this.#limit = limit;
        if (interval > 0 && interval <= 3600)
            this.#interval = interval * 1000;
    }
    /** Lets nothing pass before `time`, in milliseconds since the Unix epoch. */
    pauseUntil(time) {
        this.#pausedUntil = Math.max(this.#pausedUntil, time);
    }
    /** How long a window of the account's limit is, in milliseconds. */
    get interval() {
        return this.#interval;
    }
    #admission(priority, signal) {
        signal.throwIfAborted();
        return new Promise((resolve, reject) => {
            const leave = () => {
                this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
                reject(signal.reason);
            };
            const admit = () => {
                signal.removeEventListener("abort", leave);
                resolve();
            };
            const waiting = { priority, since: this.#clock.now(), admit };
            signal.addEventListener("abort", leave, { once: true });
            this.#waiting.push(waiting);
            this.#admitWaiting();
        });
    }
    /** Admits as many as may go now and sees to being called again when the next one may. */
    #admitWaiting() {
        this.#wakeUp?.abort();
        this.#wakeUp = null;
        const now = this.#clock.now();
        while (this.#waiting.length > 0 && this.#nextSlot(now) <= now) {
            const next = this.#takeNext(now);
            this.#inFlight++;
            next.admit();
        }
        if (this.#waiting.length > 0)
            void this.#wakeAt(this.#nextSlot(now));
    }
    /** When the next request may start; Infinity while that depends on answers still to come. */
    #nextSlot(now) {
        while (this.#answeredAt[0] !== undefined && this.#answeredAt[0] + this.#interval <= now)
            this.#answeredAt.shift();
        const excess = this.#inFlight + this.#answeredAt.length - this.#limit;
        if (excess < 0)
            return this.#pausedUntil;
        const freedBy = this.#answeredAt[excess];
        return freedBy === undefined ? Number.POSITIVE_INFINITY : Math.max(freedBy + this.#interval, this.#pausedUntil);
    }
    #takeNext(now) {
        const look = this.#waiting.findIndex((one) => one.priority === "look");
        const work = this.#waiting.findIndex((one) => one.priority === "work");
        const unseenSince = Math.max(this.#waiting[look]?.since ?? now, this.#lookedAt);
        const lookGoesFirst = look >= 0 && (work < 0 || now - unseenSince >= patienceOfLooks);
        const [next] = this.#waiting.splice(lookGoesFirst ? look : work, 1);
        if (next === undefined)
            throw new Error("nobody is waiting");
        if (next.priority === "look")
            this.#lookedAt = now;
        return next;
    }
    async #wakeAt(time) {
        if (time === Number.POSITIVE_INFINITY)
            return;
        const wakeUp = new AbortController();
        this.#wakeUp = wakeUp;
        const delay = time - this.#clock.now();
        this.#tellOnce(time, delay);
        try {
            await this.#clock.sleep(delay, wakeUp.signal);
        }
        catch {
            return; // somebody else has looked at the queue meanwhile
        }
        this.#admitWaiting();
    }
    /** The queue is looked at often; a user hears of each pause once. */
    #tellOnce(time, delay) {
        if (delay < notablePause || time <= this.#toldUntil)
            return;
        this.#toldUntil = time + notablePause;
        this.#onPause(`${this.#limit} requests in ${this.#interval / 1000} s is this account's limit`, delay);
    }
}

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: ./scripts/undici-stub.js
/**
 * Takes the place of `undici` in the bundle. `@actions/http-client` imports it for `getAgentDispatcher()` alone, which
 * serves callers of fetch(): none is here, and its 900 kB would cost every run some 30 ms.
 */
class ProxyAgent {
  constructor() {
    throw new Error(
      "undici is not part of this bundle: HttpClient.getAgentDispatcher() cannot be used. Remove the alias in scripts/build.ts to bring it back.",
    );
  }
}

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: ./lib/staging/errors.js
/** The temporary credentials ended before the file was staged: it has to be staged again, whole, with fresh ones. */
class ExpiredCredentialsError extends Error {
    name = "ExpiredCredentialsError";
}
/** The file is not the one that was planned and checked, or changed while it was read. */
class FileChangedError extends Error {
    name = "FileChangedError";
}
/** A file could not be staged. The message says what to do; `refusal` is null where S3 never answered. */
class StagingError extends Error {
    name = "StagingError";
    refusal;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.refusal = options.refusal ?? null;
    }
}
/** Node's name for what failed in the system, such as `ECONNRESET` or `ENOENT`; null for errors of other kinds. */
function errorCode(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    return typeof code === "string" ? code : null;
}

;// CONCATENATED MODULE: ./lib/staging/endpoint.js

const defaultRegion = "us-east-1";
/** `s3.amazonaws.com`, `s3.eu-west-1.amazonaws.com`, `s3-us-west-2.amazonaws.com`, `s3.cn-north-1.amazonaws.com.cn`. */
const awsHost = /^s3(?:[.-](?<region>[a-z]{2}(?:-[a-z]+)+-\d+))?\.amazonaws\.com(?:\.cn)?$/;
/**
 * Reads from the credentials' `url` where the file is to be put. A host of AWS tells its region, without one it is
 * us-east-1. Any other host is an S3 endpoint of its own, with the bucket in the path.
 * @throws StagingError for an unusable url, and for plain http to anything but this very machine
 */
function stagingTarget({ url: text, bucket }) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
        throw new StagingError("Mapbox's staging credentials hold no usable address: an https URL is expected. Check the api-url input.");
    }
    if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw new StagingError(`Mapbox's staging credentials name ${url.host} over plain http, which is only accepted on this machine itself ` +
            "(localhost, 127.0.0.1, [::1]). Check the api-url input.");
    }
    const prefix = `${bucket.toLowerCase()}.`;
    const service = url.host.startsWith(prefix) ? url.host.slice(prefix.length) : url.host;
    const aws = awsHost.exec(service);
    const signedPayload = url.protocol === "http:";
    if (aws === null || signedPayload) {
        return { endpoint: url.origin, host: url.host, region: defaultRegion, pathStyle: true, signedPayload };
    }
    // The very service host of the url stays in use, so that requests go where Mapbox says, and to no other name of it.
    const region = aws.groups?.region ?? defaultRegion;
    return { endpoint: `https://${service}`, host: url.host, region, pathStyle: false, signedPayload };
}
/** Whether a URL's host name stands for this very machine. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127(?:\.\d+){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./lib/connections.js



/** The proxy that the environment names cannot be used. The message holds nothing of its name and password. */
class ProxyError extends Error {
    name = "ProxyError";
}
/**
 * Kept connections, through the proxy that HTTPS_PROXY and NO_PROXY name, in both cases: the lower one counts first, as
 * with curl. This machine itself is never reached through a proxy, and plain http is spoken with nobody else.
 */
class Connections {
    #http;
    #direct;
    #byProxy;
    #proxy;
    /** @throws ProxyError when HTTPS_PROXY is not an address */
    constructor(environment, options = {}) {
        const kept = { ...options, keepAlive: true };
        const proxy = readProxy(environment);
        this.#proxy = proxy?.url ?? null;
        this.#http = new external_node_http_.Agent(kept);
        this.#direct = new external_node_https_.Agent(kept);
        this.#byProxy =
            proxy === null
                ? this.#direct
                : new external_node_https_.Agent({ ...kept, proxyEnv: { https_proxy: proxy.url.href, no_proxy: proxy.without } });
    }
    /** The agent for a URL's protocol (`https:`) and host name. */
    agentFor({ protocol, hostname }) {
        if (protocol === "http:")
            return this.#http;
        return isLoopback(hostname) ? this.#direct : this.#byProxy;
    }
    /** Closes all connections, also those in use. */
    close() {
        for (const agent of [this.#http, this.#direct, this.#byProxy])
            agent.destroy();
    }
    /** Host and port of the proxy, if it is the one with which a failed connection was to be made; else null. */
    proxyThatFailed(error) {
        const proxy = this.#proxy;
        if (proxy === null)
            return null;
        const port = Number(proxy.port || (proxy.protocol === "https:" ? 443 : 80));
        const failures = error instanceof AggregateError ? [error, ...error.errors] : [error];
        const concerned = failures.some((failure) => {
            if (!(failure instanceof Error))
                return false;
            return (("code" in failure && failure.code === "ERR_PROXY_TUNNEL") ||
                ("hostname" in failure && failure.hostname === proxy.hostname) ||
                ("syscall" in failure && failure.syscall === "connect" && "port" in failure && failure.port === port));
        });
        return concerned ? proxy.host : null;
    }
}
function readProxy(environment) {
    const text = environment.https_proxy || environment.HTTPS_PROXY;
    if (!text)
        return null;
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (url === null || !/^https?:$/.test(url.protocol) || !isDecodable(url.username + url.password)) {
        throw new ProxyError("HTTPS_PROXY is not the address of a proxy. Expected is one such as http://proxy.example.com:3128, " +
            "special characters of a user name or password percent-encoded.");
    }
    return { url, without: environment.no_proxy || environment.NO_PROXY || "" };
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/mapbox/request.js





/**
 * Exchanges requests for whole answers over kept connections, through the proxy of the environment if there is one.
 * Redirects are not followed (they would carry the token along), and nothing is repeated.
 */
class Exchange {
    #connections;
    #clock;
    #deadline;
    /**
     * @param deadline milliseconds from the start of a request to the last byte of its answer
     * @param environment where HTTPS_PROXY and NO_PROXY are looked up
     * @throws {ProxyError} when HTTPS_PROXY is not an address
     */
    constructor(clock, deadline, environment) {
        this.#clock = clock;
        this.#deadline = deadline;
        this.#connections = new Connections(environment);
    }
    /**
     * @throws {ExchangeError} when no complete answer came in time
     * @throws {ProxyError} when the proxy refuses the way
     * @throws the signal's reason when aborted
     */
    async send(request, signal) {
        const end = new AbortController();
        const abandon = AbortSignal.any([signal, end.signal]);
        try {
            return await Promise.race([this.#talk(request, abandon), this.#timeOut(request, abandon)]);
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
        finally {
            end.abort();
        }
    }
    /** Closes all connections, also those in use. */
    close() {
        this.#connections.close();
    }
    /** HttpClient's own readBody() never settles when the body is cut off, hence `text()`, which rejects. */
    async #talk(request, signal) {
        const { method, url, body } = request;
        try {
            const client = new lib_HttpClient("mapbox-upload-action", [this.#connectWith(url, signal)], {
                allowRedirects: false,
            });
            const json = body === undefined ? null : JSON.stringify(body);
            const { message } = await client.request(method, url.href, json, {
                accept: "application/json",
                "cache-control": "no-cache",
                ...(json === null ? {} : { "content-type": "application/json" }),
            });
            const headers = message.headers;
            return {
                status: message.statusCode ?? 0,
                header: (name) => headers[name]?.toString() ?? null,
                body: await (0,consumers_namespaceObject.text)(message),
            };
        }
        catch (error) {
            throw this.#asExchangeError(request, error);
        }
    }
    /**
     * The way to hand a signal and a shared agent to a request of HttpClient. Its own agent for proxies makes a new tunnel
     * for nearly every request, and calls whatever a proxy answers ECONNRESET.
     */
    #connectWith(url, signal) {
        const agent = this.#connections.agentFor(url);
        return {
            prepareRequest(options) {
                options.agent = agent;
                options.signal = signal;
            },
            canHandleAuthentication: () => false,
            handleAuthentication: () => Promise.reject(new Error("never asked")),
        };
    }
    async #timeOut(request, signal) {
        await this.#clock.sleep(this.#deadline, signal);
        throw new ExchangeError(receiver(request), `it took more than ${this.#deadline / 1000} s`, "ETIMEDOUT");
    }
    /** Messages of the HTTP library can hold the request's path with the token in it: only system errors are passed on. */
    #asExchangeError(request, error) {
        const from = receiver(request);
        if (!(error instanceof Error && "code" in error && typeof error.code === "string")) {
            return new ExchangeError(from, "the connection failed for an unknown reason", null);
        }
        const { code } = error;
        const proxy = this.#connections.proxyThatFailed(error);
        if (proxy === null)
            return new ExchangeError(from, describe(code), code, { cause: error });
        const status = "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : null;
        if (status !== null && status < 500) {
            return new ProxyError(`The proxy ${proxy} refuses the way to ${request.url.host} (${status}). ${proxyAdvice}.`, {
                cause: error,
            });
        }
        const how = status === null ? describe(code) : `it answered ${status}`;
        return new ExchangeError(from, `no way through the proxy ${proxy}: ${how}. ${proxyAdvice}`, code, { cause: error });
    }
}
const proxyAdvice = "Check HTTPS_PROXY, with its user name and password if it has them, and NO_PROXY";
function receiver({ url, what }) {
    return `${url.host} to ${what}`;
}
function describe(code) {
    if (isCertificateCode(code)) {
        return `its certificate cannot be verified (${code}). If the runner's network has a certificate authority of its own, name it in NODE_EXTRA_CA_CERTS`;
    }
    return `${descriptions[code] ?? "the connection failed"} (${code})`;
}
const descriptions = {
    EAI_AGAIN: "the host name could not be looked up",
    ECONNREFUSED: "the connection was refused",
    ECONNRESET: "the connection was cut",
    ENOTFOUND: "the host name is unknown",
    EPIPE: "the connection was cut",
    ERR_STREAM_PREMATURE_CLOSE: "the answer was cut off",
    ETIMEDOUT: "the connection timed out",
};

;// CONCATENATED MODULE: ./lib/mapbox/uploads.js







/**
 * The five calls of the Mapbox Uploads API (https://docs.mapbox.com/api/maps/uploads/), paced together. All but
 * `create` repeat themselves where that can help.
 */
class UploadsApi {
    #options;
    #exchange;
    #limiter;
    /** How far the server's clock is ahead of ours, in milliseconds, as of its last answer. */
    #serverAhead = 0;
    /** @throws {ProxyError} when HTTPS_PROXY is not an address */
    constructor(options) {
        this.#options = options;
        this.#exchange = new Exchange(options.clock, exchangeDeadline, options.environment);
        this.#limiter = new RateLimiter(options.clock, (reason, delay) => options.listen({ type: "paused", reason, delay }));
    }
    /** Mapbox's time, milliseconds since the Unix epoch, as exact as its answers tell it (a second or so). */
    serverTime() {
        return this.#options.clock.now() + this.#serverAhead;
    }
    /**
     * Asks for temporary S3 credentials, good for staging one file.
     * @throws {MapboxError | ExchangeError | UnusableAnswerError} once repeating does not help
     */
    async credentials(subject, signal) {
        const request = { method: "POST", url: this.#url("/credentials") };
        return this.#repeat("credentials", subject, "work", request, readCredentials, signal);
    }
    /**
     * Creates an upload. Repeated only where Mapbox has surely not carried it out: after a 429, or without connection.
     * `onFlight` hears when a request goes out (true) and when it is certain that it did nothing, or did its work (false).
     * @throws {MapboxError} Mapbox refused
     * @throws {ExchangeError | UnusableAnswerError | MapboxError with status 5xx} the upload may exist all the same
     */
    async create(request, signal, onFlight) {
        const { tileset, url, name, patch, bypassMbtilesValidation } = request;
        const body = {
            tileset,
            url,
            name,
            ...(patch ? { patch } : {}),
            ...(bypassMbtilesValidation ? { bypass_mbtiles_validation: true } : {}),
        };
        return this.#repeat("create", tileset, "work", { method: "POST", url: this.#url(""), body }, readUpload, signal, {
            judge: (error) => (mayHaveCreated(error) ? { retry: false } : judgeApiError(error)),
            onFlight,
        });
    }
    /** @throws {MapboxError | ExchangeError | UnusableAnswerError} once repeating does not help */
    async status(id, subject, signal) {
        const request = { method: "GET", url: this.#url(`/${encodeURIComponent(id)}`) };
        return this.#repeat("status", subject, "look", request, readUpload, signal);
    }
    /**
     * The account's uploads, newest first, page by page; stop reading as soon as you have seen enough.
     * @throws {MapboxError | ExchangeError | UnusableAnswerError} once repeating does not help
     */
    async *list(priority, signal) {
        const seen = new Set();
        let url = this.#url("");
        url.searchParams.set("limit", "100");
        while (url !== null) {
            seen.add(url.href);
            const read = (answer) => ({ uploads: readUploads(answer), next: readNextLink(answer) });
            const page = await this.#repeat("list", "uploads", priority, { method: "GET", url }, read, signal);
            yield page.uploads;
            url = page.next === null ? null : this.#nextPage(page.next, seen);
        }
    }
    /** Removes the status of a completed upload from the account's listing. */
    async removeStatus(id, subject, signal) {
        const request = { method: "DELETE", url: this.#url(`/${encodeURIComponent(id)}`) };
        await this.#repeat("remove status", subject, "look", request, () => undefined, signal);
    }
    /** Closes all connections. */
    close() {
        this.#exchange.close();
    }
    #url(path) {
        const { apiUrl, username, token } = this.#options;
        const url = new URL(`${apiUrl.href.replace(/\/$/, "")}/uploads/v1/${username}${path}`);
        url.searchParams.set("access_token", token.value);
        return url;
    }
    /** A next link is followed as it is, with the token added again, and only to where the token may go. */
    #nextPage(link, seen) {
        const { apiUrl, token } = this.#options;
        const url = URL.parse(link, apiUrl.href);
        if (url?.origin !== apiUrl.origin) {
            throw new MapboxError("Mapbox's list of uploads goes on at another host, to which the token must not go.", 200);
        }
        url.searchParams.set("access_token", token.value);
        if (seen.has(url.href))
            throw new MapboxError("Mapbox's list of uploads goes round in a circle.", 200);
        return url;
    }
    #repeat(call, subject, priority, request, read, signal, { judge = judgeApiError, onFlight = () => { } } = {}) {
        const { clock, listen, random } = this.#options;
        const what = `${call} of ${subject}`;
        const attempt = () => this.#limiter.run(priority, signal, async () => {
            const sentAt = clock.now();
            onFlight(true);
            const answer = await this.#exchange.send({ ...request, what }, signal).catch((error) => {
                if (error instanceof ExchangeError && !error.mayHaveArrived)
                    onFlight(false);
                throw error;
            });
            onFlight(false);
            listen({
                type: "debug",
                message: `${call} of ${subject}: Mapbox answered ${answer.status} after ${clock.now() - sentAt} ms`,
            });
            this.#learn(answer);
            if (answer.status < 200 || answer.status > 299)
                throw this.#refusal(call, subject, answer);
            return readWhole(answer, read, what);
        });
        const onRetry = (retry) => listen({ type: "retry", subject, call, ...retry });
        return withRetries(attempt, { policy: apiRetries, clock, signal, judge, onRetry, random });
    }
    #learn(answer) {
        const date = readDate(answer);
        if (date !== null)
            this.#serverAhead = date - this.#options.clock.now();
        this.#limiter.learn(answer);
    }
    #refusal(call, subject, answer) {
        const now = this.#options.clock.now();
        const told = readNotBefore(answer, now);
        const notBefore = answer.status === 429 ? (told ?? now + this.#limiter.interval) : told;
        if (answer.status === 429 && notBefore !== null)
            this.#limiter.pauseUntil(notBefore);
        return new MapboxError(this.#explain(call, subject, answer), answer.status, { notBefore });
    }
    #explain(call, subject, answer) {
        const { username } = this.#options;
        const said = readMessage(answer);
        switch (answer.status) {
            case 401:
                return `Mapbox does not accept this token (401${said === null ? "" : `: ${said}`}). It may be revoked, expired or damaged: see https://console.mapbox.com/account/access-tokens/.`;
            case 404:
                return `Mapbox does not let this token ${purposes[call]} for "${username}" (404). It answers 404 when a scope is missing or the account is another's. Needed: uploads:write, uploads:read (uploads:list for many files).`;
            case 429:
                return `Mapbox answered ${call} of ${subject} with 429: the account's rate limit is used up, also by others.`;
            default:
                if (answer.status >= 300 && answer.status < 400) {
                    return `Mapbox answered ${call} of ${subject} with a redirect (${answer.status}). It is not followed, because it would carry the token to another place. Check api-url.`;
                }
                return `Mapbox answered ${call} of ${subject} with ${answer.status}: ${said ?? "no message"}.`;
        }
    }
}
/** @throws {UnusableAnswerError} that says which answer it is */
function readWhole(answer, read, what) {
    try {
        return read(answer);
    }
    catch (error) {
        throw error instanceof UnusableAnswerError ? new UnusableAnswerError(error.reason, what) : error;
    }
}
const purposes = {
    credentials: "upload",
    create: "upload",
    status: "read the status of uploads",
    list: "list uploads",
    "remove status": "remove the status of uploads",
};
/** Whether a failed create may have created the upload all the same: its answer was lost or cannot be read. */
function mayHaveCreated(error) {
    if (error instanceof ExchangeError)
        return error.mayHaveArrived;
    if (error instanceof MapboxError)
        return error.status >= 500;
    return error instanceof UnusableAnswerError;
}
/** What to do about a failed call: 4xx will not get better by asking again, except "later" (429). */
function judgeApiError(error) {
    if (error instanceof UnusableAnswerError)
        return { retry: true, reason: error.reason };
    if (error instanceof ExchangeError) {
        return error.code !== null && passingNetworkCodes.has(error.code)
            ? { retry: true, reason: error.reason }
            : { retry: false };
    }
    if (!(error instanceof MapboxError))
        return { retry: false };
    const timing = error.notBefore === null ? {} : { notBefore: error.notBefore };
    if (error.status === 429)
        return { retry: true, reason: "429 Too Many Requests", uncounted: true, ...timing };
    return error.status >= 500 ? { retry: true, reason: `answered ${error.status}`, ...timing } : { retry: false };
}

;// CONCATENATED MODULE: ./lib/create.js





/** The upload exists, or may exist, and its id cannot be learned. It must not be created again unseen. */
class UnconfirmedError extends Error {
    name = "UnconfirmedError";
}
/** The staged url was used by an upload that is not ours: the file has to be staged again. */
class UrlUsedError extends Error {
    name = "UrlUsedError";
}
/**
 * Creates an upload exactly once, whatever becomes of the answers. The staged url is the key to that: Mapbox takes it
 * only once, so the same request can be made again until an answer tells what became of the first one.
 * @throws {UnconfirmedError} when nothing can tell whether the upload exists
 * @throws {UrlUsedError} when the url was used before our first request
 * @throws {MapboxError} Mapbox's refusal
 */
async function createOnce(request, services, signal) {
    return new Creation(request, services, signal).run();
}
const lostWithoutList = "its answer was lost and its uploads cannot be listed (this token may lack uploads:list)";
class Creation {
    #request;
    #services;
    #signal;
    /** Milliseconds since the Unix epoch, by our own clock. */
    #startedAt;
    /** Uploads of the same tileset that are known to be somebody else's. */
    #others = new Set();
    /** A request is on its way: Mapbox may be carrying it out. */
    #inFlight = false;
    /** An answer was lost, and no listing has shown since that there is no upload. */
    #unknown = false;
    /** Mapbox may still be carrying out a request that we have given up, and no listing can show that it is not. */
    #mayComeYet = false;
    #lost = 0;
    #refused = 0;
    /** When our patience with other uploads of the tileset ends, all of them together; null before the first. */
    #patienceEnd = null;
    constructor(request, services, signal) {
        this.#request = request;
        this.#services = services;
        this.#signal = signal;
        this.#startedAt = services.clock.now();
    }
    async run() {
        try {
            return await this.#untilCreated();
        }
        catch (error) {
            if (error instanceof UnconfirmedError || !(this.#inFlight || this.#unknown || this.#mayComeYet))
                throw error;
            const why = this.#signal.aborted ? "the run was cancelled before its answer came" : "its answer was lost";
            throw this.#unconfirmed(why, error);
        }
    }
    async #untilCreated() {
        for (;;) {
            try {
                return await this.#services.api.create(this.#request, this.#signal, (inFlight) => {
                    this.#inFlight = inFlight;
                });
            }
            catch (error) {
                this.#signal.throwIfAborted();
                this.#inFlight = false;
                const upload = await this.#recover(error);
                if (upload !== null)
                    return upload;
            }
        }
    }
    /** Returns the upload if it exists after all, and null when the request is to be made again. */
    async #recover(error) {
        if (mayHaveCreated(error))
            return this.#afterLostAnswer(error);
        if (!(error instanceof MapboxError))
            throw error;
        if (error.status === 409)
            return this.#afterUrlUsed(error);
        if (error.status === 422)
            return this.#afterRefusal(error);
        throw error;
    }
    async #afterLostAnswer(error) {
        this.#lost++;
        this.#unknown = true;
        this.#mayComeYet ||= tookTooLong(error);
        const uploads = await this.#uploadsOfTileset();
        const ours = uploads?.find((upload) => this.#isOurs(upload));
        if (ours !== undefined)
            return ours;
        this.#unknown = uploads === null || uploads.some((upload) => upload.createdAt === null);
        const repeatable = !this.#request.url.startsWith("mapbox://");
        if (!repeatable && this.#mayComeYet) {
            throw this.#unconfirmed("its answer did not come in time, and a dataset's upload is not safely repeated", error);
        }
        if (this.#unknown && !repeatable)
            throw this.#unconfirmed(lostWithoutList, error);
        if (this.#lost >= apiRetries.attempts)
            throw this.#unknown ? this.#unconfirmed(lostWithoutList, error) : error;
        const { clock, random, tell } = this.#services;
        tell(`The answer to create was lost (${reasonOf(error)}). Asking again with the same staged file, which Mapbox takes only once.`);
        await clock.sleep(backoff(apiRetries, this.#lost, random), this.#signal);
        return null;
    }
    /** After a lost answer this says that our first request worked. Otherwise the url came from somebody else's. */
    async #afterUrlUsed(error) {
        if (this.#lost === 0)
            throw new UrlUsedError(error.message, { cause: error });
        this.#unknown = true;
        for (let attempt = 1; attempt <= lostUploadSearch.attempts; attempt++) {
            const uploads = await this.#uploadsOfTileset();
            if (uploads === null)
                throw this.#unconfirmed(lostWithoutList, error);
            const ours = uploads.find((upload) => this.#isOurs(upload));
            if (ours !== undefined)
                return ours;
            if (attempt < lostUploadSearch.attempts)
                await this.#services.clock.sleep(lostUploadSearch.delay, this.#signal);
        }
        throw this.#unconfirmed("its answer was lost and the list of uploads does not show it", error);
    }
    /** Mapbox refuses a second upload of a tileset while one is active; its words for that may change, the listing tells. */
    async #afterRefusal(error) {
        const uploads = await this.#uploadsOfTileset();
        const ours = this.#lost > 0 ? uploads?.find((upload) => this.#isOurs(upload)) : undefined;
        if (ours !== undefined)
            return ours;
        const active = uploads?.find((upload) => !hasEnded(upload) && !this.#others.has(upload.id));
        const { clock, tell } = this.#services;
        if (active !== undefined) {
            tell(`Another upload of this tileset (${active.id}) is being processed. Waiting for its end.`);
            await this.#waitFor(active, error);
            return null;
        }
        this.#refused++;
        if (this.#refused >= refusedCreate.attempts)
            throw error;
        tell(`${error.message} Asking again in ${refusedCreate.delay / 1000} s.`);
        await clock.sleep(refusedCreate.delay, this.#signal);
        return null;
    }
    async #waitFor(other, refusal) {
        this.#others.add(other.id);
        const { clock, follower, patience } = this.#services;
        const subject = this.#request.tileset;
        this.#patienceEnd ??= clock.now() + patience;
        const left = Math.max(0, this.#patienceEnd - clock.now());
        const target = { uploadId: other.id, subject, patience: left, onProgress: () => { } };
        const ending = await follower.follow(target).catch((error) => {
            // Its status was removed, as is done with completed ones: then nothing is in the way any more.
            if (error instanceof MapboxError && error.status === 404)
                return null;
            throw error;
        });
        if (ending?.kind !== "timed-out")
            return;
        const minutes = Math.round(patience / 60_000);
        throw new MapboxError(`Another upload of ${subject} (${other.id}) was still being processed after ${minutes} min, and Mapbox takes only one at a time. Upload again once it has ended.`, 422, { cause: refusal });
    }
    /** The account's uploads of this tileset, or null where the listing is not to be had. */
    async #uploadsOfTileset() {
        const wanted = this.#request.tileset.toLowerCase();
        const found = [];
        try {
            for await (const page of this.#services.api.list("work", this.#signal)) {
                found.push(...page.filter((upload) => upload.tileset.toLowerCase() === wanted));
            }
            return found;
        }
        catch {
            this.#signal.throwIfAborted();
            return null;
        }
    }
    /**
     * Nothing that Mapbox created before we began is ours. How far its clock is from ours may only be known since the last
     * answer; its dates are exact to the second. One without a date may be anybody's.
     */
    #isOurs(upload) {
        const { api, clock } = this.#services;
        const startedAt = this.#startedAt + (api.serverTime() - clock.now()) - 2000;
        return !this.#others.has(upload.id) && upload.createdAt !== null && upload.createdAt >= startedAt;
    }
    #unconfirmed(why, cause) {
        return new UnconfirmedError(`Mapbox accepted ${this.#request.tileset}, or may have, but ${why}.`, { cause });
    }
}
/** Nobody waits for the answer any more, neither we nor a gateway on the way, but Mapbox may be at work on it. */
function tookTooLong(error) {
    if (error instanceof ExchangeError)
        return error.code === "ETIMEDOUT";
    return error instanceof MapboxError && error.status === 504;
}
function reasonOf(error) {
    if (error instanceof Error && "reason" in error)
        return String(error.reason);
    return error instanceof MapboxError ? `answered ${error.status}` : String(error);
}

;// CONCATENATED MODULE: ./lib/follow.js



/** Follows many pending uploads together to their ends, with few requests. */
class Follower {
    #api;
    #clock;
    #signal;
    #warn;
    #pending = new Map();
    #following = false;
    /** Whether the token may list uploads, as far as we know. */
    #mayList = true;
    /** Whether the token may read a single upload's status, as far as we know. */
    #mayRead = true;
    constructor(api, clock, signal, warn) {
        this.#api = api;
        this.#clock = clock;
        this.#signal = signal;
        this.#warn = warn;
    }
    /**
     * Waits until Mapbox is done with the upload.
     * @throws {MapboxError} when Mapbox no longer lets us look
     * @throws the signal's reason when aborted
     */
    follow(target) {
        return new Promise((resolve, reject) => {
            const now = this.#clock.now();
            const deadline = now + target.patience;
            this.#pending.set(target.uploadId, {
                ...target,
                deadline,
                resolve,
                reject,
                progress: 0,
                changedAt: now,
                missing: 0,
            });
            if (!this.#following)
                void this.#followAll();
        });
    }
    /** One loop for all: it starts with the first pending upload and ends with the last. */
    async #followAll() {
        this.#following = true;
        const since = this.#clock.now();
        let pause = lookSchedule.first;
        try {
            while (this.#pending.size > 0) {
                const patienceLeft = this.#nearestDeadline() - this.#clock.now();
                await this.#clock.sleep(Math.min(pause, patienceLeft), this.#signal);
                await this.#lookInTime();
                this.#giveUpOverdue();
                pause = nextPause(pause, this.#clock.now() - since);
            }
        }
        catch (reason) {
            for (const one of this.#pending.values())
                one.reject(reason);
            this.#pending.clear();
        }
        finally {
            this.#following = false;
        }
    }
    #nearestDeadline() {
        return Math.min(...[...this.#pending.values()].map((one) => one.deadline));
    }
    /** A look that has to wait, for an answer or for the rate limit, does not outlast the patience with any upload. */
    async #lookInTime() {
        const end = new AbortController();
        const signal = AbortSignal.any([this.#signal, end.signal]);
        const patience = Math.max(this.#nearestDeadline() - this.#clock.now(), exchangeDeadline);
        const alarm = this.#clock.sleep(patience, signal).finally(() => end.abort());
        try {
            await this.#look(signal);
        }
        catch (error) {
            this.#signal.throwIfAborted();
            if (!end.signal.aborted)
                throw error;
        }
        finally {
            end.abort();
            await alarm.catch(() => { });
        }
    }
    /** Looks once at everything pending. A look that fails for now is no news; a token that died ends all. */
    async #look(signal) {
        const unseen = new Set(this.#pending.keys());
        const oneIsMissing = [...this.#pending.values()].some((one) => one.missing > 0);
        try {
            if (this.#mayList && (unseen.size >= listingFrom || oneIsMissing || !this.#mayRead)) {
                await this.#lookAtListing(unseen, signal);
            }
            const looks = await Promise.allSettled([...unseen].map((id) => this.#lookAt(id, signal)));
            for (const look of looks)
                if (look.status === "rejected")
                    throw look.reason;
        }
        catch (error) {
            signal.throwIfAborted();
            if (isFinal(error))
                throw error;
            this.#warn(`Could not look at the pending uploads just now. ${messageOf(error)} Looking again soon.`);
        }
    }
    /**
     * Reads as many pages as it takes to see all of `unseen`, and takes from it what it has seen. What is left is asked
     * for one by one: the last few, and everything when the listing is out of order.
     */
    async #lookAtListing(unseen, signal) {
        try {
            for await (const uploads of this.#api.list("look", signal)) {
                // Newest first, as Mapbox lists them; told oldest first, as they were begun.
                for (const upload of uploads.toReversed()) {
                    if (!unseen.delete(upload.id))
                        continue;
                    // Shown in the listing but not to be had alone: the token lacks uploads:read.
                    if ((this.#pending.get(upload.id)?.missing ?? 0) > 0)
                        this.#mayRead = false;
                    this.#take(upload);
                }
                if (unseen.size === 0 || (unseen.size < listingFrom && this.#mayRead))
                    return;
            }
        }
        catch (error) {
            signal.throwIfAborted();
            if (isUnauthorized(error))
                throw error;
            if (isFinal(error))
                this.#mayList = false;
            else
                this.#warn(`Could not list the pending uploads just now. ${messageOf(error)} Asking for each instead.`);
        }
    }
    async #lookAt(id, signal) {
        const one = this.#pending.get(id);
        if (one === undefined)
            return;
        try {
            this.#take(await this.#api.status(id, one.subject, signal));
        }
        catch (error) {
            if (!isFinal(error) || isUnauthorized(error))
                throw error;
            one.missing++;
            if (one.missing < refusedLooks && this.#mayList)
                return;
            this.#pending.delete(id);
            one.reject(error);
        }
    }
    #take(upload) {
        const one = this.#pending.get(upload.id);
        if (one === undefined)
            return;
        one.missing = 0;
        if (hasEnded(upload)) {
            this.#pending.delete(upload.id);
            one.resolve(upload.error === null ? { kind: "complete" } : { kind: "failed", error: upload.error });
        }
        else if (upload.progress !== one.progress) {
            one.progress = upload.progress;
            one.changedAt = this.#clock.now();
            one.onProgress(upload.progress);
        }
    }
    #giveUpOverdue() {
        const now = this.#clock.now();
        for (const [id, one] of this.#pending) {
            if (one.deadline > now)
                continue;
            this.#pending.delete(id);
            one.resolve({ kind: "timed-out", progress: one.progress, unchangedFor: now - one.changedAt });
        }
    }
}
/** The pause after one of `pause` milliseconds, when uploads have been followed for `age` milliseconds. */
function nextPause(pause, age) {
    return age >= lookSchedule.longAfter ? lookSchedule.long : Math.min(pause * lookSchedule.growth, lookSchedule.max);
}
/** Refused for a reason that asking again does not mend. */
function isFinal(error) {
    return error instanceof MapboxError && error.status < 500 && error.status !== 429;
}
function isUnauthorized(error) {
    return error instanceof MapboxError && error.status === 401;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/hints.js
/**
 * What to do about messages that Mapbox is known to give when processing fails. The texts may change at any time:
 * they are used for these hints and for nothing else. Source: https://docs.mapbox.com/help/troubleshooting/uploads/
 */
const hints = [
    [
        /unknown filetype/i,
        "Mapbox tells the type from the first 512 bytes of the file. See docs/checks.md, file-not-geodata.",
    ],
    [
        /exceeds maximum size of 500k/i,
        "Rebuild the tiles with less in them, for example with tippecanoe --drop-densest-as-needed.",
    ],
    [
        /larger than 5 ?MB/i,
        "The data is too dense for its lowest zooms: simplify it, or build MBTiles with tippecanoe --drop-densest-as-needed.",
    ],
    [
        /beyond web mercator range/i,
        "The data must be longitude and latitude in degrees: ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson.",
    ],
    [
        /bounds .*between/i,
        "The data must be longitude and latitude in degrees: ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson.",
    ],
    [
        /invalid (csv or )?geojson|parse geojson/i,
        "Mapbox's reader is stricter than JSON: no integers beyond 64 bits, geometry types in their exact case.",
    ],
    [/metadata exceeds limit of 60kb/i, "There are too many property names: keep only the ones that the map needs."],
    [/only 8 bit tiffs/i, "Convert it: gdal_translate -ot Byte -scale in.tif out.tif."],
    [/reproject/i, "Reproject it first: gdalwarp -t_srs EPSG:3857 in.tif out.tif."],
    [/processing timed out/i, "Split the data, simplify it, or upload MBTiles made with tippecanoe."],
    [/maximum of 15 layers/i, "Split the KML into files of at most 15 folders."],
    [/missing projection file/i, "Put the .prj into the zip beside the .shp."],
    [/vector_layers/i, "The metadata table of vector MBTiles needs a json row with vector_layers; tippecanoe writes it."],
    [/dataset not found/i, "Check the dataset's id, and that it belongs to the account of the token."],
];
/** What to do about Mapbox's message, or null where nothing is known. */
function hintFor(message) {
    return hints.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/lanes.js
/** A fixed number of lanes: who gets none waits in line. */
class Lanes {
    #free;
    #line = [];
    constructor(count) {
        this.#free = count;
    }
    /**
     * Runs `work` in a lane of its own.
     * @throws what `work` throws, or the signal's reason when aborted before its turn
     */
    async run(signal, work) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#line.push(resolve));
        try {
            signal.throwIfAborted();
            return await work();
        }
        finally {
            const next = this.#line.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./lib/staging/budget.js
/**
 * The parts that may be on their way at the same time, over all files of a run, each with the buffer it is read through.
 * Whoever comes first is served first, and a file waits for one buffer at a time, so files get equal shares.
 */
class PartBudget {
    #size;
    #buffers = [];
    #waiting = [];
    #unborn;
    /** `parts`: how many at a time; `size`: of each buffer, in bytes. */
    constructor(parts, size) {
        this.#unborn = parts;
        this.#size = size;
    }
    /**
     * Waits for a buffer; it holds whatever was there before.
     * @throws the signal's reason
     */
    async take(signal) {
        signal.throwIfAborted();
        const buffer = this.#buffers.pop();
        if (buffer)
            return buffer;
        if (this.#unborn === 0)
            return await this.#turn(signal);
        this.#unborn--;
        return Buffer.allocUnsafeSlow(this.#size);
    }
    /** Gives a buffer back, once nothing uses it any more. */
    give(buffer) {
        const next = this.#waiting.shift();
        if (next)
            next(buffer);
        else
            this.#buffers.push(buffer);
    }
    #turn(signal) {
        return new Promise((resolve, reject) => {
            const served = (buffer) => {
                signal.removeEventListener("abort", aborted);
                resolve(buffer);
            };
            const aborted = () => {
                this.#waiting.splice(this.#waiting.indexOf(served), 1);
                reject(signal.reason);
            };
            this.#waiting.push(served);
            signal.addEventListener("abort", aborted, { once: true });
        });
    }
}

;// CONCATENATED MODULE: ./lib/staging/parts.js
/** S3's limit (https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html). */
const maxParts = 10_000;
const mebibyte = 1024 * 1024;
/** Files up to this size are sent in one call. */
const smallestPart = 8 * mebibyte;
/** Large enough that the wait for each answer is short beside the sending: 30 ms after 270 ms on a link of 60 MB/s. */
const usualPart = 16 * mebibyte;
/** Below this many parts, smaller ones keep all connections busy up to the end of a file. */
const manyParts = 64;
/**
 * Parts that are sent at the same time, over all files: a long link gives each connection its own share. More of them
 * were no faster where the processor was the limit.
 */
const partsInFlight = 8;
/** What a part is read through, in bytes: 8 of them are all of the file content that is in memory. */
const readSize = mebibyte / 2;
/** Size in bytes of each part of a file, except the last: whole mebibytes. */
function partSize(bytes) {
    const wanted = Math.min(Math.max(bytes / manyParts, smallestPart), usualPart);
    return Math.ceil(Math.max(wanted, bytes / maxParts) / mebibyte) * mebibyte;
}
/** The parts of a file, in order; at least one. */
function partsOf(bytes) {
    const size = partSize(bytes);
    return Array.from({ length: Math.max(1, Math.ceil(bytes / size)) }, (_, index) => {
        const start = index * size;
        return { number: index + 1, start, length: Math.min(size, bytes - start) };
    });
}

;// CONCATENATED MODULE: ./lib/staging/exchange.js

/** Nothing was accepted, and no answer came, for too long. */
class StallError extends Error {
    name = "StallError";
}
/** The connection could not be made, or broke. The message is the system's, `code` Node's name for it. */
class ConnectionError extends Error {
    name = "ConnectionError";
    code;
    constructor(cause) {
        super(cause instanceof Object && "message" in cause ? String(cause.message) : String(cause), { cause });
        this.code = errorCode(cause) ?? "unknown";
    }
}
/**
 * A body is written in slices, each when the one before has gone to the system: written at once, TLS would hold a second
 * copy of all of it. It also shows how far the body got, and whether it moves at all.
 */
const sliceSize = 256 * 1024;
/** S3's answers to our calls are short; more than this is not one of them. */
const maxAnswer = 1024 * 1024;
/**
 * Sends the body of an opened request and reads the answer. When it ends, nothing of it goes on: neither reading of the
 * file nor, unless the answer is a success, the connection.
 * @throws ConnectionError, StallError, the signal's reason, or what reading the body throws
 */
async function exchange(outgoing, body, { clock, stall, signal, onBytes }) {
    const ended = new AbortController();
    let lastActivity = clock.now();
    let sent = 0;
    const onActivity = (bytes) => {
        lastActivity = clock.now();
        if (bytes === 0 || ended.signal.aborted)
            return;
        sent += bytes;
        onBytes(bytes);
    };
    const watch = async () => {
        for (let rest = stall; rest > 0; rest = lastActivity + stall - clock.now())
            await clock.sleep(rest, ended.signal);
        throw new StallError(`S3 accepted nothing and answered nothing for ${stall / 1000} s`);
    };
    const stopped = aborted(ended.signal);
    const written = writeBody(outgoing, body, onActivity, stopped);
    let answer;
    try {
        answer = await Promise.race([
            readAnswer(outgoing, written, onActivity),
            written.then(forever),
            watch(),
            aborted(signal, ended.signal).then(() => Promise.reject(signal.reason)),
        ]);
        return answer;
    }
    finally {
        ended.abort();
        // After an answer that came before the body was sent, the connection is of no more use either.
        if (answer === undefined || !outgoing.writableFinished)
            outgoing.destroy();
        // Whoever has the buffer next must find nobody reading into it.
        await written.catch(() => { });
        if (sent > 0 && (answer === undefined || answer.statusCode >= 300))
            onBytes(-sent);
    }
}
/**
 * Sends a body, and resolves once it has left, was `stopped`, or the connection failed, of which the request's own error
 * tells.
 * @throws what reading the body throws
 */
async function writeBody(outgoing, body, onActivity, stopped) {
    let stop = false;
    const stopping = stopped.then(() => {
        stop = true;
    });
    const ofFile = typeof body === "object" && "slices" in body;
    for await (const bytes of slicesOf(body)) {
        for (let start = 0; start < bytes.length; start += sliceSize) {
            const slice = bytes.subarray(start, start + sliceSize);
            // A connection that was never made tells nothing of what was to be written to it.
            const error = await Promise.race([new Promise((resolve) => outgoing.write(slice, resolve)), stopping]);
            if (error || stop)
                return;
            // Progress is that of the file, and not of what else is said.
            onActivity(ofFile ? slice.length : 0);
        }
    }
    await Promise.race([new Promise((resolve) => outgoing.end(resolve)), stopping]);
}
function slicesOf(body = "") {
    if (typeof body === "string")
        return [Buffer.from(body)];
    return body instanceof Uint8Array ? [body] : body.slices();
}
/** Reads the answer to its end. A success counts only once the body has left, so that nobody needs its buffer any more. */
async function readAnswer(outgoing, written, onActivity) {
    const incoming = await new Promise((resolve, reject) => {
        outgoing.once("response", resolve);
        outgoing.on("error", (error) => reject(new ConnectionError(error)));
    });
    const body = await readBody(incoming, onActivity);
    const statusCode = incoming.statusCode ?? 0;
    if (statusCode < 300)
        await written;
    const headers = Object.entries(incoming.headersDistinct).map(([name, values = []]) => [name, values.join(", ")]);
    return { statusCode, headers: Object.fromEntries(headers), body };
}
async function readBody(incoming, onActivity) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of incoming) {
            onActivity(0);
            chunks.push(chunk);
            length += chunk.length;
            if (length > maxAnswer)
                throw new Error(`The answer is longer than ${maxAnswer} bytes`);
        }
    }
    catch (error) {
        throw new ConnectionError(error);
    }
    return Buffer.concat(chunks);
}
/** Resolves when `signal` is aborted; lets go of it when `ended` is. */
function aborted(signal, ended) {
    return new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(), { once: true, ...(ended && { signal: ended }) });
    });
}
function forever() {
    return new Promise(() => { });
}

;// CONCATENATED MODULE: ./lib/staging/transport.js




/** An idle connection is closed after so many milliseconds: a later request could run into S3 closing it. */
const idle = 5_000;
/**
 * The HTTP connections of all staging, kept open from part to part and from file to file. Used in place of the SDK's
 * handler, which writes a part's whole buffer at once, and can tell neither progress nor a stall. For 1 GiB over TLS,
 * eight parts at a time, the SDK's with whole parts in memory took 1.8 s and 240 MB; this one, with parts that are read
 * as they are sent, 1.6 s and 98 MB.
 */
class Transport {
    #options;
    #connections;
    /** @throws ProxyError when HTTPS_PROXY is not an address */
    constructor(options) {
        this.#options = options;
        this.#connections = new Connections(options.environment, { timeout: idle });
    }
    /** A handler for one file's calls; `onBytes` hears of body bytes as they are accepted, and again, negative, when they were in vain. */
    handler(onBytes) {
        return {
            handle: async (request, { abortSignal } = {}) => {
                const signal = abortSignal instanceof AbortSignal ? abortSignal : new AbortController().signal;
                signal.throwIfAborted();
                const { clock, stall } = this.#options;
                const response = await exchange(this.#open(request), request.body, { clock, stall, signal, onBytes });
                return { response };
            },
            updateHttpClientConfig: () => { },
            httpHandlerConfigs: () => ({}),
        };
    }
    close() {
        this.#connections.close();
    }
    #open({ protocol, hostname, port, method, path, query, headers }) {
        const agent = this.#connections.agentFor({ protocol, hostname });
        const host = hostname.replace(/^\[|\]$/g, "");
        const options = { host, port, method, path: path + queryString(query), headers, agent };
        return protocol === "http:" ? external_node_http_.request(options) : external_node_https_.request(options);
    }
}
function queryString(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? ""].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`));
    return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./lib/staging/body.js


/**
 * Reads a part once for its checksums; sending it reads it again, from the system's cache. So a part costs one small
 * buffer and not its own size, can be large, and many can be on their way: what long links need. A file that changes
 * between the two readings does not match its checksum, which S3 verifies.
 * @param buffer what the part is read through; in use until the part is sent
 * @param signed whether the payload's SHA-256 is needed
 * @throws FileChangedError when the file ends before the part does, also while it is sent
 */
async function partBody(file, part, buffer, signed) {
    let checksum = 0;
    const sha256 = signed ? (0,external_node_crypto_.createHash)("sha256") : null;
    for await (const bytes of file.read(part, buffer)) {
        checksum = (0,external_node_zlib_.crc32)(bytes, checksum);
        sha256?.update(bytes);
    }
    const checksumBytes = Buffer.alloc(4);
    checksumBytes.writeUInt32BE(checksum);
    return {
        length: part.length,
        checksum: checksumBytes.toString("base64"),
        sha256: sha256?.digest("hex") ?? null,
        slices: () => file.read(part, buffer),
    };
}

// EXTERNAL MODULE: ./lib/staging/calls.js
var calls = __nccwpck_require__(7060);
;// CONCATENATED MODULE: ./lib/staging/judge.js



/** What was received did not match its checksum. */
const spoiledCodes = new Set([
    "BadDigest",
    "XAmzContentChecksumMismatch",
    "XAmzContentSHA256Mismatch",
]);
/** S3's error codes that pass (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList). */
const passingCodes = new Set([
    ...spoiledCodes,
    "IncompleteBody",
    "InternalError",
    "OperationAborted",
    "RequestTimeout",
    "ServiceUnavailable",
    "SlowDown",
    "ThrottlingException",
]);
/** Whether a failed call to S3 is worth making again: by S3's code or the connection's, never by a text. */
function judgeStaging(error) {
    if (error instanceof StallError)
        return { retry: true, reason: error.message };
    if (error instanceof calls/* S3AnswerError */.B0)
        return judgeAnswer(error);
    if (error instanceof ConnectionError && passingNetworkCodes.has(error.code)) {
        return { retry: true, reason: `connection failed (${error.code})` };
    }
    return { retry: false };
}
function judgeAnswer({ code, status, clockCorrected }) {
    const reason = `S3 answered ${status} ${code}`;
    if (passingCodes.has(code) || status >= 500 || isHollow(code, status))
        return { retry: true, reason };
    // Without a correction the same refusal would come again.
    if (code !== "RequestTimeTooSkewed" || !clockCorrected)
        return { retry: false };
    return { retry: true, reason: `${reason}; the clock is corrected` };
}
/** The credentials' time was over (both codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList). */
function isExpired(error) {
    return error instanceof calls/* S3AnswerError */.B0 && (error.code === "ExpiredToken" || error.code === "TokenRefreshRequired");
}
/** What S3 received does not match the checksum that came with it. */
function isSpoiled(error) {
    return error instanceof calls/* S3AnswerError */.B0 && spoiledCodes.has(error.code);
}
/** Whether S3 may have done what it was asked to, although the call failed: no answer came, or one of a troubled server. */
function mayHaveWorked(error) {
    if (error instanceof calls/* S3AnswerError */.B0)
        return error.status >= 500 || isHollow(error.code, error.status);
    return judgeStaging(error).retry;
}
/** A success in name, with nothing in it that S3 would say. */
function isHollow(code, status) {
    return code === calls/* unreadableAnswer */.Cw && status < 300;
}

;// CONCATENATED MODULE: ./lib/staging/failure.js





/** Says what a failure of staging means for the user; errors that say it already are given back. */
function toStagingError(error, label, host) {
    if (error instanceof StagingError || error instanceof FileChangedError)
        return error;
    if (isExpired(error)) {
        return new ExpiredCredentialsError(`The staging credentials expired before ${label} was staged.`, { cause: error });
    }
    if (error instanceof calls/* S3AnswerError */.B0) {
        const { code, status, requestId } = error;
        const request = requestId === null ? "" : ` (request ${requestId})`;
        return new StagingError(`S3 refused ${label} with ${status} ${code}${request}: ${sentence(error.message)} ${advice(code)}`, {
            refusal: { code, status, requestId },
            cause: error,
        });
    }
    const what = error instanceof Error ? error.message : String(error);
    return new StagingError(`${label} could not be sent to ${host}: ${sentence(what)} ${connectionAdvice(error)}`, {
        cause: error,
    });
}
function advice(code) {
    switch (code) {
        case "RequestTimeTooSkewed":
            return "Set the runner's clock.";
        case calls/* unreadableAnswer */.Cw:
            return "Something between the runner and S3 answers in its place, perhaps a proxy: look at its settings.";
        case "SignatureDoesNotMatch":
            return "Something between the runner and S3 changes requests: look at its proxy.";
        default:
            return "Run the step again; if it stays so, ask Mapbox support.";
    }
}
function connectionAdvice(error) {
    if (isCertificateCode(errorCode(error) ?? "")) {
        return "If the runner's network has a certificate authority of its own, name it in NODE_EXTRA_CA_CERTS.";
    }
    const speed = error instanceof StallError ? ", its speed" : "";
    return `Check the runner's network${speed} and its proxy settings (HTTPS_PROXY, NO_PROXY), then run the step again.`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/staging/file.js


/**
 * Opens a file and makes sure that it is still the planned one.
 * @throws FileChangedError, or StagingError when it cannot be read
 */
async function openPlanned(file) {
    const handle = await (0,promises_.open)(file.path).catch((cause) => {
        throw unreadable(file, cause);
    });
    const opened = {
        read: (part, buffer) => readPart(file, handle, part, buffer),
        async verify() {
            // By its path: a file put in its place is a change too.
            const now = await (0,promises_.stat)(file.path).catch((cause) => {
                throw unreadable(file, cause);
            });
            if (now.size === file.bytes && sameTime(now.mtimeMs, file.modifiedAt))
                return;
            throw changed(file, `it has ${now.size} bytes of ${now.mtime.toISOString()}, expected were ${file.bytes} bytes of ${new Date(file.modifiedAt).toISOString()}`);
        },
        close: () => handle.close(),
    };
    try {
        await opened.verify();
        return opened;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
async function* readPart(file, handle, { start, length }, buffer) {
    for (let done = 0; done < length;) {
        const wanted = Math.min(buffer.length, length - done);
        const { bytesRead } = await handle.read(buffer, 0, wanted, start + done).catch((cause) => {
            throw unreadable(file, cause);
        });
        if (bytesRead === 0)
            throw changed(file, `it ended at byte ${start + done} of ${file.bytes}`);
        yield buffer.subarray(0, bytesRead);
        done += bytesRead;
    }
}
/** File systems keep time to different fractions of a millisecond, and so do those who wrote it down. */
function sameTime(one, other) {
    return Math.abs(one - other) < 1;
}
function changed(file, how, cause) {
    return new FileChangedError(`${file.label} changed after it was checked: ${how}. Let the steps that write it end before this one begins.`, { cause });
}
function unreadable(file, cause) {
    const code = errorCode(cause);
    if (code === "ENOENT")
        return changed(file, "it is gone", cause);
    return new StagingError(`${file.label} cannot be read (${code ?? "unknown error"}). Check its permissions and disk.`, { cause });
}

;// CONCATENATED MODULE: ./lib/staging/upload.js







/** How long S3 has for aborting a multipart upload, in milliseconds: a cancelled job has few seconds left. */
const abortDeadline = 4_000;
/**
 * Stages a file: in one call if it is one part, else as a multipart upload, which is completed or aborted.
 * @throws ExpiredCredentialsError, FileChangedError, StagingError, or the signal's reason
 */
async function stageFile(file, job) {
    try {
        const opened = await openPlanned(file);
        try {
            const parts = partsOf(file.bytes);
            if (parts.length === 1)
                await putWhole(opened, parts, job);
            else
                await putInParts(opened, parts, job);
        }
        finally {
            await opened.close();
        }
    }
    catch (error) {
        job.signal.throwIfAborted();
        throw toStagingError(error, file.label, job.target.host);
    }
}
async function putWhole(file, parts, job) {
    const send = (_, body, signal) => job.client.putObject(body, signal);
    await eachPart(file, parts, job, () => "PutObject", send);
    await file.verify();
}
async function putInParts(file, parts, job) {
    const { client, signal } = job;
    const uploadId = await repeat("CreateMultipartUpload", job, () => client.createMultipartUpload(signal));
    try {
        const name = ({ number }) => `UploadPart ${number} of ${parts.length}`;
        const send = ({ number }, body, signal) => client.uploadPart(uploadId, number, body, signal);
        const completed = await eachPart(file, parts, job, name, send);
        await file.verify();
        await complete(uploadId, completed, job);
    }
    catch (error) {
        await abandon(uploadId, job);
        throw error;
    }
}
/**
 * Reads and sends parts, as many at a time as the budget has buffers. The first failure stops all others, and is thrown
 * once they have stopped: from then on nothing is sent any more.
 */
async function eachPart(file, parts, job, name, send) {
    const failure = new AbortController();
    const signal = AbortSignal.any([job.signal, failure.signal]);
    const one = async (part, buffer) => {
        try {
            const body = await partBody(file, part, buffer, job.target.signedPayload);
            return await repeat(name(part), { ...job, signal }, async () => {
                try {
                    return await send(part, body, signal);
                }
                catch (error) {
                    // Either the way here spoiled it, or the file changed between its two readings.
                    if (isSpoiled(error))
                        await file.verify();
                    throw error;
                }
            });
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
        finally {
            job.budget.give(buffer);
        }
    };
    const sending = [];
    for (const part of parts) {
        const buffer = await job.budget.take(signal).catch(() => null);
        if (buffer === null)
            break;
        sending.push(one(part, buffer));
    }
    await Promise.allSettled(sending);
    signal.throwIfAborted();
    return await Promise.all(sending);
}
/**
 * Completes a multipart upload. When the answer is lost, the call is made again; S3 answers a repetition alike for a
 * while. If it says NoSuchUpload instead, "the multipart upload might have been aborted or completed"
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html): nobody aborted it, so it is
 * completed. Looking at the object is not in the credentials' power; were it missing after all, Mapbox would refuse to
 * create the upload, and say so.
 */
async function complete(uploadId, parts, job) {
    let answerLost = false;
    await repeat("CompleteMultipartUpload", job, async () => {
        try {
            await job.client.completeMultipartUpload(uploadId, parts, job.signal);
        }
        catch (error) {
            if (answerLost && error instanceof calls/* S3AnswerError */.B0 && error.code === "NoSuchUpload")
                return;
            answerLost ||= mayHaveWorked(error);
            throw error;
        }
    });
}
/**
 * Aborts a multipart upload, so that its parts do not lie about. Works after a cancellation too, gives up soon, and a
 * refusal is no matter: the credentials may not allow it, and the bucket's owner clears up.
 */
async function abandon(uploadId, job) {
    const deadline = new AbortController();
    const signal = deadline.signal;
    const timer = job.clock.sleep(abortDeadline, signal).finally(() => deadline.abort());
    const aborting = repeat("AbortMultipartUpload", { ...job, signal, onRetry: () => { } }, () => job.client.abortMultipartUpload(uploadId, signal)).finally(() => deadline.abort());
    await Promise.allSettled([aborting, timer]);
}
function repeat(call, { clock, policy, random, signal, onRetry }, attempt) {
    return withRetries(attempt, {
        policy,
        clock,
        signal,
        random,
        judge: judgeStaging,
        onRetry: (retry) => onRetry({ call, ...retry }),
    });
}

;// CONCATENATED MODULE: ./lib/staging/index.js







/**
 * Puts files into Mapbox's staging bucket, any number of them at a time. One for a whole run: the connections and the
 * number of parts in flight, and with it the memory, are shared by all files.
 */
class Stager {
    #options;
    #transport;
    #budget = new PartBudget(partsInFlight, readSize);
    constructor(options) {
        this.#options = options;
        this.#transport = new Transport({
            clock: options.clock,
            environment: options.environment,
            stall: options.stall ?? stagingStall,
        });
    }
    /**
     * Stages one file, whole, and resolves once S3 has it.
     * @throws ExpiredCredentialsError when the same file has to be staged again with fresh credentials
     * @throws FileChangedError when the file differs from the planned one, before or after
     * @throws StagingError for all else that went wrong
     * @throws the signal's reason, once connections are closed and an unfinished multipart upload is aborted
     */
    async stage(file, credentials, options) {
        const { createStagingClient } = await Promise.all(/* import() */[__nccwpck_require__.e(711), __nccwpck_require__.e(858)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6858));
        let acceptedBytes = 0;
        const handler = this.#transport.handler((bytes) => {
            acceptedBytes += bytes;
            options.onBytes(acceptedBytes);
        });
        const { clock, policy = stagingRetries, random = Math.random } = this.#options;
        const target = stagingTarget(credentials);
        await stageFile(file, {
            client: createStagingClient(target, credentials, handler),
            target,
            budget: this.#budget,
            clock,
            policy,
            random,
            signal: options.signal,
            onRetry: options.onRetry,
        });
    }
    /** Closes all connections. To be called once, after the last file. */
    close() {
        this.#transport.close();
    }
}
/**
 * Loads the S3 part of the program ahead of its first use: it is a file of its own, so that the start of a run, and a
 * run that stages nothing, need not wait for it (some 70 ms of blocking).
 */
async function preload() {
    await Promise.all(/* import() */[__nccwpck_require__.e(711), __nccwpck_require__.e(858)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6858));
}

;// CONCATENATED MODULE: ./lib/publish.js



/**
 * Hands one planned upload over to Mapbox: credentials → staging → create. A lane is held while the file is staged
 * and no longer. When the credentials end on the way, or Mapbox calls the staged url used, the file is staged anew.
 * @throws {UnconfirmedError} when nothing can tell whether the upload exists
 * @throws the error of the step that failed, or the signal's reason
 */
async function publish(planned, services, signal) {
    const { source } = planned;
    for (let round = 1;; round++) {
        try {
            const url = source.kind === "dataset"
                ? source.label
                : await services.lanes.run(signal, () => stage(planned, source, services, signal));
            return await create(planned, url, services, signal);
        }
        catch (error) {
            const again = error instanceof ExpiredCredentialsError || error instanceof UrlUsedError;
            if (!again || round >= stagingRounds || source.kind === "dataset")
                throw error;
            services.listen({
                type: "warning",
                subject: source.label,
                message: `${error.message} Staging the file again with fresh credentials.`,
            });
        }
    }
}
/** Puts the file into the staging bucket and returns its url there. */
async function stage(planned, file, { api, stager, clock, listen, maskSecrets }, signal) {
    listen({ type: "staging", upload: planned });
    const asked = api.credentials(file.label, signal);
    // The S3 part is loaded while the answer is awaited; a failure to load shows when it is used.
    void clock
        .sleep(stagingPreload, signal)
        .then(preload)
        .catch(() => { });
    const credentials = await asked;
    maskSecrets([credentials.secretAccessKey, credentials.sessionToken]);
    await stager.stage(file, credentials, {
        signal,
        onBytes: (bytes) => listen({ type: "staged", upload: planned, bytes }),
        onRetry: (retry) => listen({ type: "retry", subject: file.label, ...retry }),
    });
    return credentials.url;
}
function create({ tileset, displayName }, url, services, signal) {
    const { patch, bypassMbtilesValidation, listen } = services;
    const tell = (message) => listen({ type: "warning", subject: tileset, message });
    return createOnce({ tileset, url, name: displayName, patch, bypassMbtilesValidation }, { ...services, tell }, signal);
}

;// CONCATENATED MODULE: ./lib/deliver.js








/**
 * Publishes all uploads and, if asked to, waits for their ends. One that fails stops no other, so this never throws
 * for an upload: whatever becomes of each is in its result.
 */
async function deliver(deliveries, options) {
    const { settings, token, username, environment, clock, random, signal, listen, maskSecrets } = options;
    const api = new UploadsApi({ apiUrl: settings.apiUrl, token, username, environment, clock, listen, random });
    const stager = new Stager({ clock, environment, random });
    const follower = new Follower(api, clock, signal, (message) => listen({ type: "warning", subject: null, message }));
    const services = {
        api,
        stager,
        follower,
        lanes: new Lanes(settings.concurrency),
        clock,
        random,
        listen,
        maskSecrets,
        patience: settings.waitTimeoutMinutes * 60_000,
        patch: settings.patch,
        bypassMbtilesValidation: settings.bypassMbtilesValidation,
    };
    try {
        const results = deliveries.map((delivery) => delivery.result);
        const carry = async ([index, delivery]) => {
            results[index] = await new Carriage(delivery, services, settings, signal).carry();
        };
        await Promise.all(stagingOrder(deliveries).map(carry));
        return results;
    }
    finally {
        api.close();
        stager.close();
    }
}
/**
 * The deliveries with their places in the plan, files of many parts first: begun last, one would be staged alone in the
 * end, and Mapbox takes longest over it. Files of a single part keep the order of the plan.
 */
function stagingOrder(deliveries) {
    const parts = ({ upload: { source } }) => (source.kind === "file" ? partsOf(source.bytes).length : 1);
    return deliveries
        .map((delivery, place) => ({ place, delivery, parts: parts(delivery) }))
        .sort((one, other) => other.parts - one.parts)
        .map(({ place, delivery }) => [place, delivery]);
}
/** One upload on its way, with its result as it stands. */
class Carriage {
    #upload;
    #services;
    #settings;
    #signal;
    #result;
    /** When its staging began, or null before; milliseconds since the Unix epoch. */
    #startedAt = null;
    constructor({ upload, result }, services, settings, signal) {
        this.#upload = upload;
        this.#result = result;
        this.#settings = settings;
        this.#signal = signal;
        this.#services = {
            ...services,
            listen: (event) => {
                if (event.type === "staging")
                    this.#startedAt ??= services.clock.now();
                services.listen(event);
            },
        };
    }
    async carry() {
        try {
            const created = await this.#publish();
            if (this.#settings.wait)
                await this.#follow(created);
        }
        catch (error) {
            this.#fail(error);
        }
        this.#services.listen({ type: "ended", upload: this.#upload, result: this.#result });
        return this.#result;
    }
    async #publish() {
        const { clock, listen } = this.#services;
        if (this.#upload.source.kind === "dataset")
            this.#startedAt = clock.now();
        const created = await publish(this.#upload, this.#services, this.#signal);
        const stagingSeconds = secondsSince(this.#startedAt ?? clock.now(), clock);
        this.#update({ uploadId: created.id, status: "processing", stagingSeconds });
        listen({ type: "created", upload: this.#upload, uploadId: created.id, stagingSeconds });
        return created;
    }
    async #follow({ id }) {
        const { clock, follower, listen, patience } = this.#services;
        const createdAt = clock.now();
        const onProgress = (progress) => listen({ type: "processing", upload: this.#upload, uploadId: id, progress });
        const ending = await follower.follow({ uploadId: id, subject: this.#upload.tileset, patience, onProgress });
        this.#update({ ...this.#outcomeOf(ending, id), processingSeconds: secondsSince(createdAt, clock) });
        if (ending.kind === "complete" && this.#settings.removeStatus)
            await this.#removeStatus(id);
    }
    #outcomeOf(ending, id) {
        const { source, tileset } = this.#upload;
        switch (ending.kind) {
            case "complete":
                return { status: "complete", error: null };
            case "failed": {
                const hint = hintFor(ending.error);
                const said = `Mapbox could not process ${source.label} (upload ${id}): ${ending.error}`;
                return { status: "failed", error: hint === null ? said : `${said} — ${hint}` };
            }
            case "timed-out": {
                const percent = Math.floor(ending.progress * 100);
                const unchanged = Math.round(ending.unchangedFor / 60_000);
                return {
                    status: "timed-out",
                    error: `${tileset} was still processing after ${this.#settings.waitTimeoutMinutes} min (upload ${id}, ${percent} %, unchanged for ${unchanged} min). Mapbox goes on: ${this.#result.url}`,
                };
            }
        }
    }
    async #removeStatus(id) {
        const { tileset } = this.#upload;
        try {
            await this.#services.api.removeStatus(id, tileset, this.#signal);
        }
        catch (error) {
            const message = `The status of upload ${id} could not be removed from the account's listing. ${deliver_messageOf(error)}`;
            this.#services.listen({ type: "warning", subject: tileset, message });
        }
    }
    #fail(error) {
        const { tileset } = this.#upload;
        const { uploadId, url } = this.#result;
        if (error instanceof UnconfirmedError) {
            this.#update({ status: "unconfirmed", error: `${error.message} Look at ${url} before uploading again.` });
        }
        else if (uploadId !== null) {
            const handed = `${tileset} was handed to Mapbox (upload ${uploadId}), but its end was not seen. ${deliver_messageOf(error)}`;
            this.#update({ error: this.#signal.aborted ? null : `${handed} Look at ${url}` });
        }
        else if (this.#signal.aborted) {
            const started = this.#startedAt !== null;
            this.#update({
                status: started ? "cancelled" : "not-started",
                error: started ? "Cancelled while it was being staged." : null,
            });
        }
        else {
            this.#update({ status: "failed", error: deliver_messageOf(error) });
        }
    }
    #update(change) {
        this.#result = { ...this.#result, ...change };
    }
}
/** Whole run of a clock in seconds, to the millisecond. */
function secondsSince(start, clock) {
    return Math.max(0, clock.now() - start) / 1000;
}
function deliver_messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/plan/errors.js
/** The plan cannot be made. All its problems are told at once, so that one edit of the workflow mends them all. */
class PlanError extends Error {
    name = "PlanError";
    /** Whole sentences for the user, in the order of the `files` input where they have one. */
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.problems = problems;
    }
}
/** `text` in double quotes and on one line: a file's name may hold a line break, and a message must not be split by it. */
function quoted(text) {
    return `"${text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1))}"`;
}
/** The first of `items` in words, and how many more there are: `"a", "b" and 98 more`. */
function listed(items, most) {
    const shown = items.slice(0, most);
    const more = items.length - shown.length;
    if (more > 0)
        return `${shown.join(", ")} and ${more} more`;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
/** Each problem once, and of more than `most` the first ones with the sentence that `rest` makes of the number left. */
function capped(problems, most, rest) {
    const different = [...new Set(problems)];
    if (different.length <= most)
        return different;
    return [...different.slice(0, most), rest(different.length - most)];
}

;// CONCATENATED MODULE: ./lib/plan/lines.js

/**
 * The form that Mapbox's documentation gives for the source of an upload (docs.mapbox.com/api/maps/uploads, "Create an
 * upload").
 */
const datasetUrl = /^mapbox:\/\/datasets\/([\w-]+)\/([\w-]+)$/;
/** Reads the `files` input. Pure: whether a path exists is not asked here. */
function parseLines(input) {
    const sources = [];
    const exclusions = [];
    const problems = [];
    for (const [index, untrimmed] of input.split(/\r\n|\n|\r/).entries()) {
        const number = index + 1;
        const text = untrimmed.trim();
        if (text === "" || text.startsWith("#"))
            continue;
        const line = text.startsWith("!") ? parseExclusion(text, number) : parseSource(text, number);
        if (typeof line === "string")
            problems.push(`files, line ${number}: ${line}`);
        else if ("kind" in line)
            sources.push(line);
        else
            exclusions.push(line);
    }
    if (sources.length === 0 && problems.length === 0) {
        const got = input.trim() === "" ? "is empty" : "has only comments and exclusions";
        problems.push(`files ${got}. Give one path or pattern per line, for example: data/*.geojson`);
    }
    return { sources, exclusions, problems };
}
function parseExclusion(text, number) {
    const pattern = text.slice(1).trim();
    if (pattern === "")
        return `"!" has no pattern after it. Write for example: !data/draft-*`;
    if (pattern.includes(" => "))
        return `${quoted(text)} leaves files out, so it cannot name a tileset. Drop " => …".`;
    if (/^mapbox:/i.test(pattern))
        return `${quoted(text)} leaves files out, but this is a dataset. Remove the dataset's own line.`;
    return { number, pattern };
}
/** Gives the line, or what is wrong with it. */
function parseSource(text, number) {
    const example = "Write for example: data/roads.geojson => roads";
    if (text === "=>" || text.startsWith("=> "))
        return `${quoted(text)} has no file before "=>". ${example}`;
    if (text.endsWith(" =>"))
        return `${quoted(text)} has no tileset after "=>". ${example}`;
    const arrow = text.lastIndexOf(" => ");
    const pattern = arrow === -1 ? text : text.slice(0, arrow).trim();
    const target = arrow === -1 ? null : text.slice(arrow + " => ".length).trim();
    if (/^mapbox:/i.test(pattern)) {
        const [, user, id] = datasetUrl.exec(pattern) ?? [];
        if (user !== undefined && id !== undefined)
            return { kind: "dataset", number, url: pattern, user, id, target };
        return `${quoted(pattern)} is not the address of a dataset. Expected: mapbox://datasets/user/dataset-id`;
    }
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
        const address = pattern.replace(/[?#].*$/s, "").replace(/\/\/[^/]*@/, "//");
        return `${quoted(address)} is a web address, which cannot be uploaded from. Download it in an earlier step and give the file's path.`;
    }
    return { kind: "pattern", number, pattern, target };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/plan/paths.js

/** The path rules of a platform, so that those of Windows can be followed, and tested, anywhere. */
function pathRules(platform) {
    return platform === "win32" ? external_node_path_.win32 : external_node_path_.posix;
}
/** `text` with forward slashes: on Windows both kinds separate, elsewhere a backslash is a character like others. */
function withSlashes(text, platform) {
    return platform === "win32" ? text.replaceAll("\\", "/") : text;
}
/**
 * Absolute path with forward slashes, which Node opens on every platform, without `.` and `..` and without a slash at
 * its end: the root of the file system is "", that of a drive "C:".
 */
function absolutePath(text, place) {
    return withSlashes(pathRules(place.platform).resolve(place.workspace, text), place.platform).replace(/\/+$/, "");
}
/** The names on the way to an absolute path, the root first: `/a/b` is `["", "a", "b"]`, `C:/a` is `["C:", "a"]`. */
function namesOf(path) {
    return path.split("/");
}
/** What users see of a file: its POSIX path from the workspace on, or the absolute one if it lies outside. */
function labelOf(path, place) {
    const rules = pathRules(place.platform);
    const relative = withSlashes(rules.relative(place.workspace, path), place.platform);
    const outside = relative === ".." || relative.startsWith("../") || rules.isAbsolute(relative);
    return { label: outside ? path : relative, inWorkspace: !outside };
}
/** Orders by code point, as UTF-8 bytes do; JavaScript's own order is that of UTF-16 units. */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./lib/plan/listing.js





/** The file system as one plan sees it: each folder is read once, however many lines look into it. */
class Listing {
    #folders = new Map();
    #problems = new Map();
    #signal;
    constructor(signal) {
        this.#signal = signal;
    }
    /** Folders that could not be looked into though files may match in them, one sentence each. */
    get problems() {
        return [...this.#problems.values()];
    }
    /** What lies at `path`, symbolic links followed. */
    async natureOf(path) {
        this.#signal.throwIfAborted();
        try {
            const found = await (0,promises_.stat)(path);
            if (found.isDirectory())
                return { kind: "folder" };
            return found.isFile() ? { kind: "file", realPath: await (0,promises_.realpath)(path) } : { kind: "other" };
        }
        catch (error) {
            return isMissing(error) ? { kind: "nothing" } : { kind: "unreadable", reason: listing_reasonOf(error) };
        }
    }
    /** The state of a file that can be read, or why it cannot, in words. */
    async stateOf(path) {
        this.#signal.throwIfAborted();
        try {
            const { size, mtimeMs } = await (0,promises_.stat)(path);
            await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
            return { bytes: size, modifiedAt: mtimeMs };
        }
        catch (error) {
            return listing_reasonOf(error);
        }
    }
    /**
     * All files that `wanted` matches, symbolic links followed; those that `unwanted` leaves out too, marked so. A file
     * can come more than once. Links in a circle end, as no folder is entered again in the same state of the matching.
     * @throws the signal's reason once it is aborted
     */
    async find(wanted, unwanted) {
        const matches = [];
        const seen = new Set();
        const visit = async (folder) => {
            const state = `${folder.wanted} ${folder.unwanted} ${folder.realPath}`;
            if (seen.has(state))
                return;
            seen.add(state);
            for (const step of await this.#stepsFrom(folder, wanted, unwanted)) {
                if (step.kind === "folder")
                    await visit(step);
                else
                    matches.push({ path: step.path, realPath: step.realPath, leftOutBy: unwanted.matched(step.unwanted) });
            }
        };
        for (const path of wanted.bases) {
            const start = { path, wanted: wanted.at(path), unwanted: unwanted.at(path) };
            if (!wanted.leadsOn(start.wanted))
                continue;
            const realPath = await this.#realFolder(path, unwanted.takesAll(start.unwanted));
            if (realPath !== null)
                await visit({ ...start, realPath });
        }
        return matches;
    }
    /** The entries of a folder that match or lead on, in the order of their paths. */
    async #stepsFrom(folder, wanted, unwanted) {
        const steps = [];
        for (const entry of await this.#entriesOf(folder.path, unwanted.takesAll(folder.unwanted))) {
            const progress = wanted.advance(folder.wanted, entry.name);
            if (progress.length === 0)
                continue;
            const next = { wanted: progress, unwanted: unwanted.advance(folder.unwanted, entry.name) };
            const path = `${folder.path}/${entry.name}`;
            const isMatch = wanted.matched(progress) !== null;
            const silent = isMatch || unwanted.takesAll(next.unwanted);
            const target = entry.isSymbolicLink() ? await this.#follow(path, silent) : directTarget(entry, folder.realPath);
            if (target === null)
                continue;
            if (target.kind === "folder" ? wanted.leadsOn(progress) : isMatch)
                steps.push({ path, ...target, ...next });
        }
        const place = (step) => (step.kind === "folder" ? `${step.path}/` : step.path);
        return steps.sort((a, b) => byCodePoint(place(a), place(b)));
    }
    /**
     * Where a symbolic link leads. One that leads nowhere counts as a file, so that whoever opens a matching one tells of
     * it. `silent`: whether it need not be told here that the link might have led to a folder.
     */
    async #follow(path, silent) {
        try {
            const found = await (0,promises_.stat)(path);
            if (!found.isDirectory() && !found.isFile())
                return null;
            return { kind: found.isDirectory() ? "folder" : "file", realPath: await (0,promises_.realpath)(path) };
        }
        catch (error) {
            this.#note(path, error, silent || codeOf(error) === "ELOOP");
            return { kind: "file", realPath: path };
        }
    }
    async #realFolder(path, leftOut) {
        try {
            return await (0,promises_.realpath)(`${path}/`);
        }
        catch (error) {
            this.#note(path, error, leftOut);
            return null;
        }
    }
    async #entriesOf(path, leftOut) {
        this.#signal.throwIfAborted();
        const known = this.#folders.get(path);
        if (known !== undefined)
            return known;
        try {
            const entries = await (0,promises_.readdir)(`${path}/`, { withFileTypes: true });
            this.#folders.set(path, entries);
            return entries;
        }
        catch (error) {
            this.#note(path, error, leftOut);
            return [];
        }
    }
    /** A folder that is not there holds no files; any other that cannot be read might. */
    #note(path, error, leftOut) {
        if (leftOut || isMissing(error))
            return;
        this.#problems.set(path, `The folder ${quoted(`${path}/`)} cannot be read: ${listing_reasonOf(error)}. Files in it may match. ` +
            `Make it readable, or leave it out: !${path}/**`);
    }
}
function directTarget(entry, folder) {
    if (!entry.isDirectory() && !entry.isFile())
        return null;
    return { kind: entry.isDirectory() ? "folder" : "file", realPath: (0,external_node_path_.join)(folder, entry.name) };
}
function codeOf(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return String(error);
    return String(error.code);
}
/** Whether it says that nothing has this name. A name too long for the file system is nobody's name. */
function isMissing(error) {
    return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error));
}
function listing_reasonOf(error) {
    const code = codeOf(error);
    switch (code) {
        case "EACCES":
        case "EPERM":
            return `permission denied (${code})`;
        case "ELOOP":
            return `symbolic links lead in a circle (${code})`;
        case "ENOENT":
        case "ENOTDIR":
            return `it is not there, or is a symbolic link to something that is not (${code})`;
        default:
            return code;
    }
}

;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const esm_path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? esm_path.win32.sep : esm_path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./lib/plan/patterns.js



/** A brace such as `{1..9999999}` is a slip; what it means would take longer to list than the files. */
const mostAlternatives = 10_000;
/**
 * Reads a glob: `*`, `?`, `[…]` within a name, `**` for folders, `{a,b}` anywhere. Outside Windows a backslash takes
 * the meaning from the character after it; on Windows it separates.
 * @returns its alternatives, or what is wrong with it
 */
function readGlob(pattern, place) {
    const expanded = braceExpand(withSlashes(pattern, place.platform), { braceExpandMax: mostAlternatives + 1 });
    if (expanded.length > mostAlternatives) {
        return `${quoted(pattern)} stands for more than ${mostAlternatives} patterns. Use * in place of some of its braces.`;
    }
    const alternatives = [];
    for (const text of new Set(expanded)) {
        const alternative = readAlternative(text, pattern, place);
        if (typeof alternative === "string")
            return alternative;
        alternatives.push(alternative);
    }
    return alternatives;
}
/** The reading of a path without wildcards: every character stands for itself. */
function readLiteral(pattern, place) {
    const names = namesOf(absolutePath(pattern, place));
    return { pattern, base: names.slice(0, -1).join("/"), steps: names.map((name) => literalStep(name, place.platform)) };
}
function readAlternative(text, pattern, place) {
    const root = pathRules(place.platform).parse(text).root;
    const names = text
        .slice(root.length)
        .split("/")
        .filter((name) => name !== "" && name !== ".");
    const firstGlob = names.findIndex((name) => literalName(name, place.platform) === null);
    // The last name is never part of the base: it is the file's.
    const fixed = names
        .slice(0, firstGlob === -1 ? -1 : firstGlob)
        .map((name) => literalName(name, place.platform) ?? "");
    const open = names.slice(fixed.length);
    if (firstGlob !== -1 && open.includes("..")) {
        return `${quoted(pattern)} goes up ("..") after a wildcard. Put ".." before the first wildcard.`;
    }
    const base = absolutePath(`${root}./${fixed.join("/")}`, place);
    // A folder, whatever its name.
    if (open.at(-1) === ".." || text.endsWith("/"))
        return { pattern, base, steps: [] };
    // "a/**" means the files below a, not a itself.
    const files = open.at(-1) === "**" ? [...open, "*"] : open;
    return {
        pattern,
        base,
        steps: [
            ...namesOf(base).map((name) => literalStep(name, place.platform)),
            ...files.map((name) => stepOf(name, place.platform)),
        ],
    };
}
function stepOf(name, platform) {
    if (name === "**")
        return { kind: "folders" };
    const literal = literalName(name, platform);
    if (literal !== null)
        return literalStep(literal, platform);
    const matcher = nameMatcher(name, platform);
    return { kind: "name", glob: name, accepts: (candidate) => matcher.match(candidate) };
}
/** Windows takes names of either case for the same, so its patterns do too. */
function literalStep(literal, platform) {
    if (platform !== "win32")
        return { kind: "name", glob: literal, accepts: (name) => name === literal };
    const folded = literal.toLowerCase();
    return { kind: "name", glob: literal, accepts: (name) => name.toLowerCase() === folded };
}
/** The name that a part of a pattern stands for when it has no wildcard, or null. */
function literalName(name, platform) {
    const part = nameMatcher(name, platform).set[0]?.[0];
    return typeof part === "string" ? part : null;
}
function nameMatcher(name, platform) {
    return new Minimatch(name, {
        platform,
        nocase: platform === "win32",
        nocaseMagicOnly: true,
        nobrace: true,
        nocomment: true,
        noext: true,
        nonegate: true,
    });
}
/**
 * Says, name by name on the way down from the root, whether files below can match, and whether a file does: so a walk
 * never enters a folder in vain. Takes all its alternatives at once, and time in proportion to the length of the path.
 */
class Matcher {
    #steps;
    /** Before the root's name. */
    start;
    /** The folders below which files can match. */
    bases;
    constructor(alternatives) {
        const steps = [];
        const starts = [];
        for (const { pattern, steps: own } of alternatives) {
            if (own.length === 0)
                continue;
            starts.push(steps.length);
            steps.push(...own, { kind: "end", pattern });
        }
        this.#steps = steps;
        this.start = this.#settled(starts);
        this.bases = [...new Set(alternatives.map(({ base }) => base))];
    }
    /** The progress one name further down. */
    advance(progress, name) {
        const next = [];
        for (const position of progress) {
            const step = this.#steps[position];
            if (step?.kind === "folders" && !name.startsWith("."))
                next.push(position);
            if (step?.kind === "name" && step.accepts(name))
                next.push(position + 1);
        }
        return this.#settled(next);
    }
    /** The pattern that a file at this point matches, or null. */
    matched(progress) {
        for (const position of progress) {
            const step = this.#steps[position];
            if (step?.kind === "end")
                return step.pattern;
        }
        return null;
    }
    /** Whether anything in a folder at this point can match. */
    leadsOn(progress) {
        return progress.some((position) => this.#steps[position]?.kind !== "end");
    }
    /** Whether every file below a folder at this point matches, as with `folder/**`; hidden ones set aside. */
    takesAll(progress) {
        return progress.some((position) => {
            const [step, name, end] = this.#steps.slice(position, position + 3);
            return step?.kind === "folders" && name?.kind === "name" && name.glob === "*" && end?.kind === "end";
        });
    }
    /** The progress at an absolute path. */
    at(path) {
        return namesOf(path).reduce((progress, name) => this.advance(progress, name), this.start);
    }
    /** Adds the positions behind each `**`, as it can stand for no folder at all. */
    #settled(positions) {
        const all = new Set();
        for (const first of positions) {
            for (let position = first; !all.has(position); position++) {
                all.add(position);
                if (this.#steps[position]?.kind !== "folders")
                    break;
            }
        }
        return [...all].sort((a, b) => a - b);
    }
}

;// CONCATENATED MODULE: ./lib/plan/selection.js


/**
 * Which files and datasets are uploaded, in which order, and which line names their tileset. The first line that
 * matches a file fixes its place, the last one with ` => ` its tileset. Files of one line are in the order of their
 * paths by code point; a file that is reached by several paths counts once.
 */
function selection_select(results) {
    const selected = new Map();
    for (const result of results) {
        for (const [key, source] of sourcesOf(result)) {
            const known = selected.get(key);
            const targetLine = result.line.target === null ? (known?.targetLine ?? null) : result.line;
            selected.set(key, { source: known?.source ?? source, targetLine });
        }
    }
    return [...selected.values()];
}
function sourcesOf(result) {
    if (!("matches" in result))
        return [[result.line.url, result.line]];
    return result.matches
        .filter(({ leftOutBy }) => leftOutBy === null)
        .sort((a, b) => byCodePoint(a.path, b.path))
        .map(({ path, realPath }) => [realPath, { kind: "file", path }]);
}
/** One sentence for the user on a line that matches nothing, with the likely cause. */
function describeMiss(miss) {
    const { pattern } = miss.line;
    const named = `No file matches ${quoted(pattern)}`;
    if (miss.matches.length > 0) {
        const files = new Set(miss.matches.map(({ realPath }) => realPath)).size;
        const exclusions = new Set(miss.matches.flatMap(({ leftOutBy }) => (leftOutBy === null ? [] : [`!${leftOutBy}`])));
        const count = files === 1 ? "the only file it matches is" : `the ${files} files it matches are all`;
        return `${named}: ${count} left out by ${listed([...exclusions].map(quoted), 3)}.`;
    }
    const start = pattern.replace(/[/\\]+$/, "") || pattern;
    if (miss.literal === "folder" || pattern.endsWith("/")) {
        return `${named}: it names a folder, and only files match. For the files in it: ${start}/*`;
    }
    if (miss.literal === "other")
        return `${named}: what has this name is neither a file nor a folder.`;
    const doubt = { nothing: ", which does not exist", file: ", which is a file", other: "", folder: "", unreadable: "" };
    const where = `(in ${miss.folder || "/"}${doubt[miss.folderNature]})`;
    return `${named} ${where}. ${selection_hintFor(pattern, miss.platform)}`;
}
function selection_hintFor(pattern, platform) {
    if (pattern.includes("=>"))
        return 'Before a tileset " => " stands with a space on either side.';
    if (/^~|\$[A-Za-z_{(]|%\w+%/.test(pattern)) {
        return "The shell's ~ and variables are not known here. GitHub's expressions are: runner.temp, for example.";
    }
    if (pattern.includes("\\") && platform !== "win32") {
        return 'Only on Windows does "\\" separate folders; "/" does everywhere.';
    }
    return "Did a build step run before this one?";
}

;// CONCATENATED MODULE: ./lib/plan/search.js




/** Looks for the files of all lines. A path that exists is taken as it stands, also where it reads as a glob. */
async function search(lines, place, listing) {
    const problems = [];
    const excluded = [];
    for (const line of lines.exclusions) {
        const read = await readExclusion(line, place, listing);
        if (typeof read === "string")
            problems.push(`files, line ${line.number}: ${read}`);
        else
            excluded.push(...read);
    }
    const unwanted = new Matcher(excluded);
    const results = [];
    const unmatched = [];
    for (const line of lines.sources) {
        if (line.kind === "dataset") {
            results.push({ line });
            continue;
        }
        const found = await searchLine(line, unwanted, place, listing);
        if ("problem" in found)
            problems.push(`files, line ${line.number}: ${found.problem}`);
        else if ("miss" in found)
            unmatched.push(found.miss);
        else
            results.push(found);
    }
    return { results, unmatched, problems: [...problems, ...listing.problems] };
}
/** An exclusion that names a folder would leave out nothing, as only files match: it is refused, not left without effect. */
async function readExclusion({ pattern }, place, listing) {
    const nature = await listing.natureOf(absolutePath(pattern, place));
    if (nature.kind === "folder" || namesFolder(pattern, place)) {
        const folder = pattern.replace(/[/\\]+$/, "");
        return `${quoted(`!${pattern}`)} names a folder, and only files match. To leave out all files in it: !${folder}/**`;
    }
    return nature.kind === "file" ? [readLiteral(pattern, place)] : readGlob(pattern, place);
}
async function searchLine(line, unwanted, place, listing) {
    const { pattern } = line;
    const path = absolutePath(pattern, place);
    const nature = await listing.natureOf(path);
    if (nature.kind === "file" && !namesFolder(pattern, place)) {
        return { line, matches: [{ path, realPath: nature.realPath, leftOutBy: null }] };
    }
    if (nature.kind === "unreadable" && !/[*?[{]/.test(pattern)) {
        return { problem: `${quoted(pattern)} cannot be read: ${nature.reason}.` };
    }
    const alternatives = readGlob(pattern, place);
    if (typeof alternatives === "string")
        return { problem: alternatives };
    const wanted = new Matcher(alternatives);
    const matches = await listing.find(wanted, unwanted);
    if (matches.some(({ leftOutBy }) => leftOutBy === null))
        return { line, matches };
    const [base, ...others] = wanted.bases;
    const folder = base === undefined || others.length > 0 ? absolutePath(".", place) : base;
    const isFolder = nature.kind === "folder" || namesFolder(pattern, place);
    const literal = isFolder ? "folder" : nature.kind === "other" ? "other" : null;
    const { kind: folderNature } = await listing.natureOf(folder || "/");
    return { miss: describeMiss({ line, matches, literal, folder, folderNature, platform: place.platform }) };
}
/** Whether a pattern can only mean a folder. */
function namesFolder(pattern, place) {
    return withSlashes(pattern, place.platform).endsWith("/");
}

;// CONCATENATED MODULE: ./lib/plan/accounts.js

/**
 * What is wrong with a dataset's owner, or null. Mapbox's documentation gives a dataset as
 * `mapbox://datasets/{username}/{dataset}` with the account that is uploaded to as its username, and nothing says that
 * another account's can be read.
 */
function ownerFault(line, username) {
    if (username === null || line.user.toLowerCase() === username.toLowerCase())
        return null;
    return (`files, line ${line.number}: ${quoted(line.url)} belongs to the account ${quoted(line.user)}, but this run publishes ` +
        `for ${quoted(username)}. Copy the dataset to ${quoted(username)}, or use that account's token in a step of its own.`);
}
/** While the run's own account is not known (a dry run): all accounts that are named must be one. */
function accountsFault(accounts) {
    const different = new Map(accounts.map((account) => [account.toLowerCase(), account]));
    if (different.size < 2)
        return null;
    const named = [...different.values()].map(quoted).join(", ");
    return `The tilesets and datasets belong to several accounts (${named}), but one step publishes for one. Use a step for each.`;
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./lib/plan/templates.js

const placeholders = ["name", "dir", "ref", "sha", "uuid"];
/** Reads a template. The second value holds its unknown placeholders, as problems. */
function parseTemplate(text, origin) {
    const parts = [];
    const problems = [];
    for (const piece of text.split(/(\{[^{}]*\})/)) {
        const placeholder = placeholders.find((known) => piece === `{${known}}`);
        if (placeholder !== undefined)
            parts.push({ placeholder });
        else if (piece.startsWith("{") && piece.endsWith("}")) {
            const known = placeholders.map((name) => `{${name}}`).join(", ");
            problems.push(`${origin}: ${quoted(text)} has the unknown placeholder ${quoted(piece)}. Known are ${known}.`);
        }
        else if (piece !== "")
            parts.push({ typed: piece });
    }
    return [{ text, origin, parts }, problems];
}
/** Whether a template can give different files different results. */
function tellsFilesApart(template) {
    return ["name", "dir", "uuid"].some((placeholder) => uses(template, placeholder));
}
/** What is wrong with a template because the run does not know the branch or commit. */
function missingValues(template, known) {
    const problems = [];
    const source = { ref: "GITHUB_HEAD_REF and GITHUB_REF_NAME are", sha: "GITHUB_SHA is" };
    for (const placeholder of ["ref", "sha"]) {
        if (known[placeholder] !== null || !uses(template, placeholder))
            continue;
        problems.push(`${template.origin}: ${quoted(template.text)} uses {${placeholder}}, but ${source[placeholder]} empty.`);
    }
    return problems;
}
function uses(template, placeholder) {
    return template.parts.some((part) => "placeholder" in part && part.placeholder === placeholder);
}
/** The text with each placeholder's value put in as it is. */
function fill(template, values) {
    return fillWith(template, values, (value) => value);
}
/** The text with each placeholder's value made fit for a tileset ID. What was typed stays as it is. */
function fillId(template, values) {
    return fillWith(template, values, fitForId);
}
function fillWith(template, values, change) {
    return template.parts.map((part) => ("typed" in part ? part.typed : change(values[part.placeholder] ?? ""))).join("");
}
/**
 * Each run of characters that no tileset ID may have becomes one hyphen, and none at the value's ends. Characters that
 * it may have never change.
 */
function fitForId(value) {
    return value.replace(/^[^A-Za-z0-9_-]+|[^A-Za-z0-9_-]+$/g, "").replace(/[^A-Za-z0-9_-]+/g, "-");
}

;// CONCATENATED MODULE: ./lib/plan/tilesets.js


/** Mapbox's limit for the part after the dot (docs.mapbox.com/api/maps/uploads, "Create an upload"). */
const longestHandle = 32;
/** Mapbox's limit for a tileset's name (same page). */
const longestDisplayName = 64;
/** What is wrong with the characters typed into a template for tileset IDs, whatever file it is filled for. */
function typedFaults(template) {
    const typed = template.parts.map((part) => ("typed" in part ? part.typed : "")).join("");
    const where = `${template.origin}: the tileset ${quoted(template.text)}`;
    const foreign = [...new Set(typed.match(/[^A-Za-z0-9_.-]/gu) ?? [])];
    const faults = [];
    if (foreign.length > 0) {
        const characters = foreign.map(quoted).join(", ");
        faults.push(`${where} has ${characters}. A tileset ID takes letters A–Z, digits, "-" and "_" only.`);
    }
    const dots = typed.split(".").length - 1;
    if (dots > 1)
        faults.push(`${where} has ${dots} dots. Expected is one at most, between account and name.`);
    if (template.text.startsWith("."))
        faults.push(`${where} has no account before its dot. Drop the dot.`);
    if (template.text.endsWith("."))
        faults.push(`${where} has nothing after its dot. Write for example {name}.`);
    return faults;
}
/** The tileset ID of one file. The template must be free of `typedFaults`. */
function tilesetId(template, values) {
    const text = fillId(template, values);
    const dot = text.indexOf(".");
    return { account: dot === -1 ? null : text.slice(0, dot), handle: text.slice(dot + 1) };
}
/** What users and Mapbox know a tileset by. Without a username, in a dry run, it is the handle alone. */
function fullId(id, username) {
    return username === null ? id.handle : `${username}.${id.handle}`;
}
/** Checks one file's ID. `label`: what users know the file by. */
function idFault(id, label, template, username) {
    if (id.account !== null && username !== null && id.account.toLowerCase() !== username.toLowerCase()) {
        const text = `${template.origin}: the tileset ${quoted(template.text)} is for the account ${quoted(id.account)}, but this run ` +
            `publishes for ${quoted(username)}. Drop ${quoted(`${id.account}.`)}, or use that account's token in a step of its own.`;
        return { kind: "account", text };
    }
    if (id.handle === "") {
        const text = `The tileset ID of ${quoted(label)} would be empty: what ${quoted(template.text)} stands for has no letter A–Z, ` +
            `digit, "-" or "_". Name it: ${asLine(label)} => roads`;
        return { kind: "empty", text };
    }
    if (id.handle.length > longestHandle) {
        const shorter = id.handle.slice(0, longestHandle).replace(/[-_]+$/, "") || "roads";
        const after = username === null ? "" : " after the dot";
        const text = `Tileset ID ${quoted(fullId(id, username))} has ${id.handle.length} characters${after}; Mapbox allows ` +
            `${longestHandle}. Name it: ${asLine(label)} => ${shorter}`;
        return { kind: "long", text };
    }
    return null;
}
/** The name shown in Studio: the template filled, or the handle without one. */
function displayName(template, values, handle) {
    return template === null ? handle : fill(template, values);
}
/** What is wrong with a name for Studio, or null. Characters are counted as code points. */
function displayNameFault(name, label) {
    if (name.trim() === "")
        return `display-name: the name of ${quoted(label)} would be empty. Write for example {name}.`;
    const length = [...name].length;
    if (length <= longestDisplayName)
        return null;
    return (`display-name: ${quoted(name)}, of ${quoted(label)}, has ${length} characters; Mapbox allows ${longestDisplayName}. ` +
        "Shorten the display-name.");
}
/** `label` as a line of the `files` input that names this file and nothing else. */
function asLine(label) {
    return /^[#!]/.test(label) ? `./${label}` : label;
}
/** A valid handle for a file whose own one is taken: with the word that tells it from others, or else a number. */
function otherHandle(id, difference, isTaken) {
    const candidates = [
        `${id.handle}-${fitForId(difference)}`,
        ...Array.from({ length: 98 }, (_, index) => `${id.handle}-${index + 2}`),
    ];
    const fits = (handle) => handle.length <= longestHandle && !handle.endsWith("-") && !isTaken(handle);
    return candidates.find(fits) ?? "another-name";
}

;// CONCATENATED MODULE: ./lib/plan/collisions.js




/** How many collisions are told one by one. */
const mostTold = 5;
/** The problems of uploads that would overwrite each other. Mapbox compares IDs without case, and so is done here. */
function collisions(claims) {
    const owners = new Map();
    for (const claim of claims) {
        const key = claim.id.handle.toLowerCase();
        const group = owners.get(key);
        if (group === undefined)
            owners.set(key, [claim]);
        else
            group.push(claim);
    }
    const clashes = [...owners.values()].filter((group) => group.length > 1);
    const taken = new Set(owners.keys());
    const problems = clashes.slice(0, mostTold).map((group) => collisions_describe(group, taken));
    const rest = clashes.slice(mostTold);
    if (rest.length > 0) {
        const ids = rest.flatMap(([first]) => (first === undefined ? [] : [quoted(first.fullId)]));
        problems.push(`${rest.length} more tilesets would each get several files: ${listed(ids, 3)}. ` +
            "Where only the folders differ, put {dir} into the tileset, for example {dir}-{name}.");
    }
    return problems;
}
function collisions_describe(group, taken) {
    const files = listed(group.map(({ label }) => quoted(label)), 3);
    const both = group.length === 2 ? "both" : "all";
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined)
        return "";
    return `${files} would ${both} become ${quoted(first.fullId)}. ${remedy(group, last, taken)}`;
}
function remedy(group, last, taken) {
    const { template } = last;
    if (group.every((claim) => claim.template === template)) {
        if (!tellsFilesApart(template)) {
            return `${template.origin}: ${quoted(template.text)} is the same for every file. Write for example ${template.text}-{name}`;
        }
        if (group.length > 2) {
            return `${template.origin}: ${quoted(template.text)} does not tell them apart. Where only the folders differ, write {dir}-{name}.`;
        }
    }
    const inOneFolder = group.every(({ dir }) => dir === last.dir);
    const difference = inOneFolder ? (0,posix_namespaceObject.extname)(last.label) : last.dir;
    const handle = otherHandle(last.id, difference, (candidate) => taken.has(candidate.toLowerCase()));
    taken.add(handle.toLowerCase());
    return `Name one: ${asLine(last.label)} => ${handle}`;
}

;// CONCATENATED MODULE: ./lib/plan/uploads.js





/** How many problems of one kind are told one by one. */
const uploads_mostTold = 5;
/** Gives each file its tileset and name, and all problems of all of them. Pure but for `newUuid`. */
function nameUploads(unnamed, lines, naming) {
    const known = { ref: naming.ref, sha: naming.sha === null ? null : naming.sha.slice(0, 7) };
    const problems = [];
    const check = (text, origin, faultsOf) => {
        const [template, unknown] = parseTemplate(text, origin);
        const faults = [...unknown, ...missingValues(template, known), ...(unknown.length > 0 ? [] : faultsOf(template))];
        problems.push(...faults);
        return faults.length > 0 ? null : template;
    };
    const common = check(naming.tileset, "tileset", typedFaults);
    const targets = new Map();
    for (const { number, target } of lines.sources) {
        if (target !== null)
            targets.set(number, check(target, `files, line ${number}`, typedFaults));
    }
    const names = naming.displayName === null ? null : check(naming.displayName, "display-name", () => []);
    const namesFaulty = names === null && naming.displayName !== null;
    const uploads = [];
    const claims = [];
    const idFaults = [];
    const nameFaults = [];
    for (const { source, name, dir, targetLine } of unnamed) {
        const template = targetLine === null ? common : (targets.get(targetLine.number) ?? null);
        if (template === null)
            continue;
        const values = { name, dir, ...known, uuid: naming.newUuid() };
        const id = tilesetId(template, values);
        const fault = idFault(id, source.label, template, naming.username);
        if (fault !== null) {
            idFaults.push(fault);
            continue;
        }
        const shown = namesFaulty ? id.handle : displayName(names, values, id.handle);
        const nameFault = displayNameFault(shown, source.label);
        if (nameFault !== null)
            nameFaults.push(nameFault);
        const tileset = fullId(id, naming.username);
        uploads.push({ source, tileset, displayName: shown });
        claims.push({ label: source.label, dir, id, fullId: tileset, template });
    }
    problems.push(...told(idFaults));
    problems.push(...capped(nameFaults, uploads_mostTold, (count) => `display-name: ${count} more names do not fit either.`));
    problems.push(...accountProblems(claims, lines, naming.username), ...collisions(claims));
    return { uploads, problems };
}
function told(faults) {
    const rest = {
        account: (count) => `${count} more tilesets are for other accounts.`,
        empty: (count) => `${count} more tileset IDs would be empty.`,
        long: (count) => `${count} more tileset IDs are too long.`,
    };
    return ["account", "empty", "long"].flatMap((kind) => {
        const texts = faults.filter((fault) => fault.kind === kind).map(({ text }) => text);
        return capped(texts, uploads_mostTold, rest[kind]);
    });
}
function accountProblems(claims, lines, username) {
    const datasets = lines.sources.filter((line) => line.kind === "dataset");
    if (username !== null)
        return datasets.map((line) => ownerFault(line, username)).filter((fault) => fault !== null);
    const accounts = claims.flatMap(({ id }) => (id.account === null ? [] : [id.account]));
    const fault = accountsFault([...accounts, ...datasets.map(({ user }) => user)]);
    return fault === null ? [] : [fault];
}

;// CONCATENATED MODULE: ./lib/plan/index.js










/**
 * Finds the files and gives each its tileset. Reads the file system and nothing else.
 * @param newUuid gives 32 other random hex digits at each call, for `{uuid}`
 * @throws PlanError with all problems at once; the signal's reason once it is aborted
 */
async function makePlan(request, signal, newUuid = () => (0,external_node_crypto_.randomUUID)().replaceAll("-", "")) {
    const lines = parseLines(request.files);
    const listing = new Listing(signal);
    const found = await search(lines, request, listing);
    const sources = await describeSources(selection_select(found.results), request, listing);
    const named = nameUploads(sources.unnamed, lines, { ...request, newUuid });
    const missing = request.ifNoFilesFound === "error" ? found.unmatched : [];
    const problems = [...lines.problems, ...found.problems, ...missing, ...sources.problems, ...named.problems];
    if (problems.length > 0)
        throw new PlanError([...new Set(problems)]);
    return { uploads: named.uploads, unmatched: found.unmatched };
}
/** Adds what the file system tells of each file. */
async function describeSources(selected, place, listing) {
    const unnamed = [];
    const unreadable = [];
    for (const { source, targetLine } of selected) {
        if (source.kind === "dataset") {
            unnamed.push({
                source: { kind: "dataset", label: source.url },
                name: source.id,
                dir: source.user,
                targetLine,
            });
            continue;
        }
        const { path } = source;
        const { label, inWorkspace } = labelOf(path, place);
        const state = await listing.stateOf(path);
        if (typeof state === "string") {
            unreadable.push(`${quoted(label)} cannot be read: ${state}. Make it readable, or take it out of files.`);
            continue;
        }
        unnamed.push({
            source: { kind: "file", label, path: (0,external_node_path_.normalize)(path), ...state, inWorkspace },
            name: external_node_path_.posix.parse(path).name,
            dir: external_node_path_.posix.basename(external_node_path_.posix.dirname(path)),
            targetLine,
        });
    }
    return { unnamed, problems: capped(unreadable, 5, (count) => `${count} more files cannot be read.`) };
}

;// CONCATENATED MODULE: ./lib/preflight/chunks.js

/** How much is read at a time, in bytes: some milliseconds of scanning, so that the event loop turns in between. */
const CHUNK_BYTES = 524_288;
/** The longest unfinished token that a scanner may hand back to see it again with what follows, in bytes. */
const HEADROOM = 4_096;
/** Returned by a consumer that has seen enough. */
const STOP = -1;
/**
 * Reads a file once, from its start to its end, into two buffers by turns: one is scanned while the other is filled.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
async function consumeFile(path, signal, consume) {
    signal.throwIfAborted();
    const handle = await (0,promises_.open)(path, "r");
    let filling = Promise.resolve(0);
    try {
        // Small files need no large buffers; one byte more shows that the end has come.
        const { size } = await handle.stat();
        const chunk = Math.min(CHUNK_BYTES, size + 1);
        let current = Buffer.alloc(HEADROOM + chunk + 1);
        let other = Buffer.alloc(HEADROOM + chunk + 1);
        filling = chunks_fill(handle, current, chunk);
        let start = HEADROOM;
        let offset = 0;
        for (;;) {
            const bytesRead = await filling;
            signal.throwIfAborted();
            const final = bytesRead === 0;
            if (!final)
                filling = chunks_fill(handle, other, chunk);
            const end = HEADROOM + bytesRead;
            const kept = consume(current, start, end, offset, final);
            if (final || kept === STOP)
                return;
            offset += kept - start;
            start = HEADROOM - (end - kept);
            current.copy(other, start, kept, end);
            [current, other] = [other, current];
        }
    }
    finally {
        await filling.catch(() => 0);
        await handle.close();
    }
}
async function chunks_fill(handle, buffer, bytes) {
    const { bytesRead } = await handle.read(buffer, HEADROOM, bytes, null);
    return bytesRead;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/preflight/text.js

/** The byte order mark of UTF-8. */
const UTF8_BOM = [0xef, 0xbb, 0xbf];
/** Whether `bytes` begins with `prefix`, given as bytes or as Latin-1 text, at `offset`. */
function startsWith(bytes, prefix, offset = 0) {
    if (bytes.length < offset + prefix.length)
        return false;
    for (let index = 0; index < prefix.length; index++) {
        const expected = typeof prefix === "string" ? prefix.charCodeAt(index) : prefix[index];
        if (bytes[offset + index] !== expected)
            return false;
    }
    return true;
}
/** The bytes as text, the way Node and so Mapbox's own code decodes them: a byte order mark stays, bad bytes become U+FFFD. */
function decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
/** The Unicode text that begins here: what a byte order mark, or a zero in every other byte, gives away. */
function utf16Flavour(head) {
    if (startsWith(head, [0xff, 0xfe]))
        return "UTF-16LE";
    if (startsWith(head, [0xfe, 0xff]))
        return "UTF-16BE";
    const pairs = Math.min(16, head.length >> 1);
    if (pairs < 2)
        return null;
    let low = 0;
    let high = 0;
    for (let pair = 0; pair < pairs; pair++) {
        if (head[2 * pair] === 0 && head[2 * pair + 1] !== 0)
            high++;
        if (head[2 * pair] !== 0 && head[2 * pair + 1] === 0)
            low++;
    }
    if (low === pairs)
        return "UTF-16LE";
    return high === pairs ? "UTF-16BE" : null;
}
/**
 * Finds the first byte of a stream that is not valid UTF-8 (RFC 3629). Takes the stream in pieces of any size and
 * keeps at most three bytes between them. As quick as `isUtf8` while all is well.
 */
class Utf8Watch {
    #pending = new Uint8Array();
    #offset = 0;
    #firstInvalid = null;
    /** Offset in the stream of the first byte that cannot be UTF-8, or null as long as there is none. */
    get firstInvalid() {
        return this.#firstInvalid;
    }
    /** Takes the next piece of the stream. */
    write(piece) {
        if (this.#firstInvalid !== null)
            return;
        let rest = piece;
        if (this.#pending.length > 0) {
            const needed = sequenceLength(this.#pending[0] ?? 0) - this.#pending.length;
            const character = Buffer.concat([this.#pending, piece.subarray(0, needed)]);
            if (piece.length < needed && !isImpossible(character)) {
                this.#pending = character;
                return;
            }
            if (!(0,external_node_buffer_namespaceObject.isUtf8)(character)) {
                this.#firstInvalid = this.#offset;
                return;
            }
            this.#offset += character.length;
            this.#pending = new Uint8Array();
            rest = piece.subarray(needed);
        }
        const whole = rest.length - unfinishedLength(rest);
        const settled = rest.subarray(0, whole);
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(settled)) {
            this.#firstInvalid = this.#offset + firstInvalidByte(settled);
            return;
        }
        this.#offset += whole;
        this.#pending = Uint8Array.from(rest.subarray(whole));
    }
    /** Says that the stream has ended: a character cut in two is a fault too. */
    end() {
        if (this.#firstInvalid === null && this.#pending.length > 0)
            this.#firstInvalid = this.#offset;
    }
}
/** How many bytes the character has that begins with `lead`; 1 for bytes that can begin none. */
function sequenceLength(lead) {
    if (lead >= 0xf0 && lead <= 0xf4)
        return 4;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xc2 && lead <= 0xdf ? 2 : 1;
}
/** Whether no continuation can make a character of these first bytes of one. */
function isImpossible(start) {
    return start.subarray(1).some((byte) => (byte & 0xc0) !== 0x80);
}
/** How many bytes at the end belong to a character that goes on in the next piece. */
function unfinishedLength(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        return sequenceLength(byte) > back ? back : 0;
    }
    return 0;
}
/** Walks the piece character by character; only asked once, of a piece known to be bad. */
function firstInvalidByte(bytes) {
    let start = 0;
    while (start < bytes.length) {
        const length = sequenceLength(bytes[start] ?? 0);
        if ((bytes[start] ?? 0) >= 0x80 && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(start, start + length)))
            return start;
        start += length;
    }
    return start;
}

;// CONCATENATED MODULE: ./lib/preflight/sniff.js

/** How many bytes of a file Mapbox's type detection reads. */
const SNIFFED_BYTES = 512;
/** In how many characters of them it looks for the members of a JSON object. */
const JSON_WINDOW = 400;
/** In how many characters of them it looks for the root element of an XML document. */
const XML_WINDOW = 100;
const GEOJSON_TYPES = new Set([
    "Feature",
    "FeatureCollection",
    "GeometryCollection",
    "LineString",
    "MultiLineString",
    "MultiPoint",
    "MultiPolygon",
    "Point",
    "Polygon",
]);
/**
 * What Mapbox takes a file for that begins with `head`, or null where it answers "Unknown filetype". The file's name
 * has no say in it. A zip is always a shapefile, an SQLite database always MBTiles.
 * The behaviour of fromBuffer() in the public repository mapbox/mapbox-file-sniff.
 */
function sniff(head) {
    const read = head.subarray(0, SNIFFED_BYTES);
    // Of all gzipped files only packages of internal tools are known to it, and gzipped TIFFs, which nothing after it opens.
    if (startsWith(read, [0x1f, 0x8b]))
        return null;
    const text = decode(read);
    const window = text.slice(0, JSON_WINDOW);
    if (window.trim().startsWith("{"))
        return sniffJson(window);
    if (startsWith(read, "SQLite format 3"))
        return "mbtiles";
    if (startsWith(read, "PK"))
        return "shapefile";
    if (isTiff(read))
        return "tiff";
    const root = text.slice(0, XML_WINDOW);
    const declaration = root.indexOf("<?xml");
    if (declaration === 0 || declaration === 1) {
        if (root.includes("<kml"))
            return "kml";
        if (root.includes("<gpx"))
            return "gpx";
    }
    if (root.includes("<VRTDataset"))
        return "vrt";
    if (read.length > 32 && startsWith(read, [0, 0, 0x27, 0x0a]))
        return "shp";
    return sniffCsv(text) ? "csv" : null;
}
function sniffJson(window) {
    // Spaces are taken out, but not line breaks and tabs.
    const compact = window.replaceAll(/[^\S\n\r\t\f]/g, "");
    if (compact.includes('"tilejson":'))
        return "tilejson";
    if (compact.includes('"arcs":') || compact.includes('"objects":'))
        return "topojson";
    if (['"features":', '"geometries":', '"coordinates":'].some((member) => compact.includes(member)))
        return "geojson";
    const type = /"type":\s?"([^"\n]+)"/.exec(compact)?.[1];
    if (type === "Topology")
        return "topojson";
    return type !== undefined && GEOJSON_TYPES.has(type) ? "geojson" : null;
}
/** The third or the fourth byte is 42, or the third is 43: so a big-endian BigTIFF is missed. */
function isTiff(head) {
    if (!startsWith(head, "II") && !startsWith(head, "MM"))
        return false;
    return head[2] === 42 || head[3] === 42 || head[2] === 43;
}
function sniffCsv(text) {
    const header = text.split(/\r\n|\r|\n/).find((line) => line !== "");
    return header !== undefined && hasCoordinateColumns(splitHeader(header));
}
/** The separators that Mapbox knows, in its order of preference. */
const SEPARATORS = [",", "\t", "|", ";"];
/** The separator that occurs most often; of equals the first in Mapbox's order. */
function detectSeparator(header) {
    let best = ",";
    let most = -1;
    for (const separator of SEPARATORS) {
        const count = header.split(separator).length;
        if (count > most) {
            best = separator;
            most = count;
        }
    }
    return best;
}
/** The column names as type detection sees them: cut at every separator, without quotes, not trimmed. */
function splitHeader(header) {
    return header.split(detectSeparator(header)).map((name) => name.replaceAll('"', ""));
}
/** Whether Mapbox takes a column of this name for the longitude. */
function isLongitudeName(name) {
    const lower = name.toLowerCase();
    return ["x", "lon", "lng", "long"].includes(lower) || lower.includes("longitude");
}
/** Whether Mapbox takes a column of this name for the latitude. */
function isLatitudeName(name) {
    const lower = name.toLowerCase();
    return ["y", "lat"].includes(lower) || lower.includes("latitude");
}
/** Whether Mapbox takes a column of this name for whole geometries. */
function isGeometryName(name) {
    return ["wkt", "geom", "geometry", "geojson"].includes(name.toLowerCase());
}
/**
 * Whether a table with these columns can be put on a map.
 * The rule of the public repository mapbox/detect-geocsv.
 */
function hasCoordinateColumns(names) {
    return names.some(isGeometryName) || (names.some(isLongitudeName) && names.some(isLatitudeName));
}

;// CONCATENATED MODULE: ./lib/preflight/csv-header.js

/** The columns of a header line: cut at separators outside of double quotes, doubled quotes within being one. */
function parseHeader(line, separator) {
    const names = [];
    let name = "";
    let quoted = false;
    for (let at = 0; at < line.length; at++) {
        const character = line.charAt(at);
        if (character === '"') {
            if (quoted && line.charAt(at + 1) === '"') {
                name += '"';
                at++;
            }
            else
                quoted = !quoted;
        }
        else if (character === separator && !quoted) {
            names.push(name);
            name = "";
        }
        else
            name += character;
    }
    names.push(name);
    return names;
}
/**
 * Which columns Mapbox takes the geometry from: of several candidates the last one decides, and every name that
 * contains "geom" is a candidate for Well-Known Text. Null when there is none.
 * The rule of the CSV input of Mapnik.
 */
function findGeometry(names) {
    let longitude = -1;
    let latitude = -1;
    let geometry = null;
    for (const [column, name] of names.entries()) {
        const lower = name.toLowerCase();
        if (lower === "wkt" || lower.includes("geom"))
            geometry = { kind: "wkt", column };
        else if (lower === "geojson")
            geometry = { kind: "geojson", column };
        else if (isLongitudeName(name))
            longitude = column;
        else if (isLatitudeName(name))
            latitude = column;
        else
            continue;
        const isLast = column === longitude || column === latitude;
        if (isLast && longitude >= 0 && latitude >= 0)
            geometry = { kind: "lon-lat", longitude, latitude };
    }
    return geometry;
}

;// CONCATENATED MODULE: ./lib/preflight/decimal.js
const DOT = 0x2e;
const MINUS = 0x2d;
/** Digits XORed with this are 0 to 9, all other bytes are more. */
const ZERO = 0x30;
/** So many digits fit an integer of 32 bits, whose arithmetic is three times as quick as that of doubles. */
const SMALL = 9;
/** XORed with this, four digits are four bytes from 0 to 9; any other byte has something in its high half, or has once six is added. */
const FOUR_ZEROS = 0x3030_3030;
const FOUR_SIXES = 0x0606_0606;
const HIGH_HALVES = 0xf0f0_f0f0;
/** Powers of ten up to here are exact doubles. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/**
 * Reads plain decimal numbers: an optional minus, digits, and perhaps a dot with digits, up to nine before the dot and
 * eighteen behind it. Exact up to 15 digits, within the last digit of a double beyond. A class only because a number
 * and where it ends are two results, and allocating a pair for each would double the time of a scan.
 */
class DecimalReader {
    #bytes = new Uint8Array();
    #view = new DataView(new ArrayBuffer());
    /** The last index at which four bytes can be read at once. */
    #lastFour = -1;
    /** Index behind the number that was read last, or -1 when none that is plain began there. */
    end = 0;
    /** The number that begins at `start`. `bytes` must have a byte behind it that belongs to no number. */
    read(bytes, start) {
        const negative = bytes[start] === MINUS;
        let at = negative ? start + 1 : start;
        const wholeStart = at;
        let whole = 0;
        let digit = (bytes[at] ?? 0) ^ ZERO;
        while (digit <= 9) {
            whole = (Math.imul(whole, 10) + digit) | 0;
            digit = (bytes[++at] ?? 0) ^ ZERO;
        }
        const wholeDigits = at - wholeStart;
        // "-", "01" and numbers beyond 32 bits are for those who know what to make of them.
        if (wholeDigits === 0 || wholeDigits > SMALL || (wholeDigits > 1 && bytes[wholeStart] === ZERO))
            return this.#notPlain();
        if ((bytes[at] ?? 0) !== DOT) {
            this.end = at;
            return negative ? -whole : whole;
        }
        const fractionStart = ++at;
        const highEnd = at + SMALL;
        let high = 0;
        // Most fractions have four digits and more: those are read as one integer, and twice at most.
        if (bytes !== this.#bytes)
            this.#attach(bytes);
        while (at <= this.#lastFour && at < highEnd - 4) {
            const four = this.#view.getUint32(at, true) ^ FOUR_ZEROS;
            if ((((four + FOUR_SIXES) | four) & HIGH_HALVES) !== 0)
                break;
            high = (Math.imul(high, 10_000) + valueOfFour(four)) | 0;
            at += 4;
        }
        digit = (bytes[at] ?? 0) ^ ZERO;
        while (digit <= 9 && at < highEnd) {
            high = (Math.imul(high, 10) + digit) | 0;
            digit = (bytes[++at] ?? 0) ^ ZERO;
        }
        const highDigits = at - fractionStart;
        if (highDigits === 0)
            return this.#notPlain();
        let low = 0;
        while (digit <= 9) {
            low = (Math.imul(low, 10) + digit) | 0;
            digit = (bytes[++at] ?? 0) ^ ZERO;
        }
        const lowDigits = at - fractionStart - highDigits;
        if (lowDigits > SMALL)
            return this.#notPlain();
        const leading = whole * (POWERS_OF_TEN[highDigits] ?? 1) + high;
        const value = lowDigits === 0
            ? leading / (POWERS_OF_TEN[highDigits] ?? 1)
            : (leading * (POWERS_OF_TEN[lowDigits] ?? 1) + low) / (POWERS_OF_TEN[highDigits + lowDigits] ?? 1);
        this.end = at;
        return negative ? -value : value;
    }
    #attach(bytes) {
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#lastFour = bytes.length - 4;
    }
    #notPlain() {
        this.end = -1;
        return Number.NaN;
    }
}
/** The number that four bytes from 0 to 9 make, the first of them the lowest of the integer. */
function valueOfFour(digits) {
    const pairs = Math.imul(digits, 10) + (digits >>> 8);
    return (pairs & 0xff) * 100 + ((pairs >>> 16) & 0xff);
}

;// CONCATENATED MODULE: ./lib/preflight/position-sampler.js
/**
 * An even sample of the positions of a file: every position at first, and whenever there are too many, every second
 * of them is dropped and from then on only every second as many are taken. It needs no chance, so the same file always
 * gives the same sample, and costs no more than counting.
 */
class PositionSampler {
    #capacity;
    #numbers = new Float32Array(64);
    #length = 0;
    #stride = 1;
    #untilNext = 1;
    /** `capacity`: the most positions that are kept; at least half as many are, of a file that has them. */
    constructor(capacity) {
        this.#capacity = capacity;
    }
    add(x, y) {
        if (--this.#untilNext > 0)
            return;
        this.#untilNext = this.#stride;
        this.#take(x, y);
    }
    /** The positions that were kept, in order: x and y in turn. */
    get sample() {
        return this.#numbers.slice(0, this.#length);
    }
    #take(x, y) {
        if (this.#length >= this.#capacity * 2)
            this.#thin();
        if (this.#length >= this.#numbers.length)
            this.#grow();
        this.#numbers[this.#length++] = x;
        this.#numbers[this.#length++] = y;
    }
    #thin() {
        const numbers = this.#numbers;
        const kept = Math.ceil(this.#length / 4);
        for (let position = 1; position < kept; position++)
            numbers.copyWithin(position * 2, position * 4, position * 4 + 2);
        this.#length = kept * 2;
        this.#stride *= 2;
        this.#untilNext = this.#stride;
    }
    #grow() {
        const larger = new Float32Array(Math.min(this.#numbers.length * 2, this.#capacity * 2));
        larger.set(this.#numbers);
        this.#numbers = larger;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/extent.js

/** Beyond these Mapbox's verification refuses: tilelive.verify in the public repository mapbox/tilelive. */
const REFUSED_LONGITUDE = 360;
const REFUSED_LATITUDE = 95;
/** Beyond these a position lies outside the world of web mercator; the noise of a projection is no fault. */
const WORLD_LONGITUDE = 180 + 1e-6;
const WORLD_LATITUDE = 85.051_13;
/** How many positions are kept for a map: some for each of its characters. */
const SAMPLED_POSITIONS = 4_096;
/** The extent of all positions, and which of them Mapbox cannot place. */
class Extent {
    #west = Number.POSITIVE_INFINITY;
    #south = Number.POSITIVE_INFINITY;
    #east = Number.NEGATIVE_INFINITY;
    #north = Number.NEGATIVE_INFINITY;
    #beyondWorld = false;
    #sampler = new PositionSampler(SAMPLED_POSITIONS);
    positions = 0;
    /** How many positions Mapbox refuses, and the first of them. */
    refused = 0;
    firstRefused = null;
    /** How many more lie outside web mercator, and the first of them. */
    outside = 0;
    firstOutside = null;
    /** Notes a position in degrees; `offset` is where it stands in the file. NaN counts as no position. */
    add(x, y, offset) {
        if (x < this.#west || x > this.#east || y < this.#south || y > this.#north)
            this.#widen(x, y);
        this.positions++;
        this.#sampler.add(x, y);
        if (this.#beyondWorld)
            this.#judge(x, y, offset);
    }
    #widen(x, y) {
        if (x < this.#west)
            this.#west = x;
        if (x > this.#east)
            this.#east = x;
        if (y < this.#south)
            this.#south = y;
        if (y > this.#north)
            this.#north = y;
        // As long as the extent lies within the world, no position has to be looked at.
        this.#beyondWorld =
            this.#west < -WORLD_LONGITUDE ||
                this.#east > WORLD_LONGITUDE ||
                this.#south < -WORLD_LATITUDE ||
                this.#north > WORLD_LATITUDE;
    }
    #judge(x, y, offset) {
        if (x > WORLD_LONGITUDE || x < -WORLD_LONGITUDE || y > WORLD_LATITUDE || y < -WORLD_LATITUDE) {
            this.#stray(x, y, offset);
        }
    }
    #stray(x, y, offset) {
        const latitude = Math.abs(y);
        if (Math.abs(x) > REFUSED_LONGITUDE || latitude > REFUSED_LATITUDE) {
            this.refused++;
            this.firstRefused ??= { offset, x, y };
        }
        else {
            this.outside++;
            this.firstOutside ??= { offset, x, y };
        }
    }
    /** Some of the positions, spread evenly over the file: longitude and latitude in turn. */
    get sample() {
        return this.#sampler.sample;
    }
    /** Null without a position. */
    get bounds() {
        return this.#west <= this.#east && this.#south <= this.#north
            ? [this.#west, this.#south, this.#east, this.#north]
            : null;
    }
    /** Whether the numbers are far too large for degrees: metres or feet of some projection. */
    get looksProjected() {
        const largest = Math.max(Math.abs(this.#west), Math.abs(this.#east), Math.abs(this.#south), Math.abs(this.#north));
        return largest > 1_000;
    }
    /** Whether longitude and latitude may have changed places: second numbers that can be no latitude, first ones that can. */
    get mayBeSwapped() {
        const largestX = Math.max(Math.abs(this.#west), Math.abs(this.#east));
        const largestY = Math.max(Math.abs(this.#south), Math.abs(this.#north));
        return largestX <= 90 && largestY > 90 && largestY <= WORLD_LONGITUDE;
    }
    /** Whether they have, by all appearances: most positions are so. */
    get looksSwapped() {
        return this.mayBeSwapped && this.refused * 2 > this.positions;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/position-reader.js
/** The longest number worth reading, in bytes. */
const LONGEST_NUMBER = 64;
/** How much of a cell tells whether it is a geometry, in characters. */
const BEGINNING = 48;
const WKT = /^\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(Z|M|ZM)?\s*(\(|EMPTY)/i;
const GEOJSON = /^\s*\{\s*"/;
/**
 * Reads the positions out of a cell with Well-Known Text or a GeoJSON geometry, in pieces of any size: of each tuple
 * of numbers the first two.
 */
class PositionReader {
    #kind;
    #extent;
    #beginning = "";
    #number = "";
    #numberOffset = 0;
    /** How many numbers of the open tuple have been read. */
    #read = 0;
    #x = 0;
    constructor(kind, extent) {
        this.#kind = kind;
        this.#extent = extent;
    }
    /** The first characters of the cell. */
    get beginning() {
        return this.#beginning;
    }
    /** Whether the cell begins as a geometry does that Mapbox reads. */
    get isGeometry() {
        return (this.#kind === "wkt" ? WKT : GEOJSON).test(this.#beginning);
    }
    /** Begins a new cell. */
    reset() {
        this.#beginning = "";
        this.#number = "";
        this.#read = 0;
    }
    /** Takes `buffer[start, end)` of the cell; `base` is what makes an offset in the file of an index. */
    write(buffer, start, end, base) {
        let from = start;
        while (this.#beginning === "" && from < end && buffer[from] === 0x22)
            from++;
        if (this.#beginning.length < BEGINNING) {
            const more = buffer.toString("utf8", from, Math.min(end, from + BEGINNING));
            this.#beginning = (this.#beginning + more).replaceAll('""', '"').slice(0, BEGINNING);
        }
        for (let at = from; at < end; at++) {
            const byte = buffer[at] ?? 0;
            if (isNumberByte(byte)) {
                if (this.#number === "")
                    this.#numberOffset = base + at;
                if (this.#number.length < LONGEST_NUMBER)
                    this.#number += String.fromCharCode(byte);
            }
            else if (this.#number !== "")
                this.#endNumber();
            if (this.#endsTuple(byte))
                this.#read = 0;
        }
    }
    #endsTuple(byte) {
        // ( ) , in Well-Known Text; [ ] { in GeoJSON.
        if (this.#kind === "wkt")
            return byte === 0x28 || byte === 0x29 || byte === 0x2c;
        return byte === 0x5b || byte === 0x5d || byte === 0x7b;
    }
    #endNumber() {
        const value = Number(this.#number);
        this.#number = "";
        if (Number.isNaN(value))
            return;
        if (this.#read === 0)
            this.#x = value;
        else if (this.#read === 1)
            this.#extent.add(this.#x, value, this.#numberOffset);
        this.#read++;
    }
}
function isNumberByte(byte) {
    // Digits, sign, dot; "e" only counts inside a number, and Number() refuses it elsewhere.
    return ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b || byte === 0x65 || byte === 0x45);
}

;// CONCATENATED MODULE: ./lib/preflight/csv-scanner.js




const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
/** What programs write where there is no place; a spreadsheet of them is no broken one. */
const NO_VALUE = /^(null|nan|none|nil|n\/?a|#n\/a|\\n|-+|\?)?$/i;
/** What else Mapnik reads as a number: signs, zeros in front, exponents. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
// What the open field is for.
const ORDINARY = 0;
const LONGITUDE = 1;
const LATITUDE = 2;
const SHAPE = 3;
/**
 * Scans the rows of a CSV file behind its header, in pieces of any size: counts them, and reads their coordinates as
 * Mapnik does. Memory does not grow with rows or fields.
 */
class CsvScanner {
    extent = new Extent();
    dropped = new Map();
    #rows = 0;
    #droppedRows = 0;
    #columns;
    #newline;
    #separator;
    /** By column: what it is for. */
    #roles;
    #shape;
    #decimal = new DecimalReader();
    // The open row.
    #rowOffset = -1;
    #column = 0;
    #quoted = false;
    #quoteOffset = -1;
    #x = Number.NaN;
    #y = Number.NaN;
    #badCoordinate = "";
    #emptyCoordinates = 0;
    #coordinateOffset = 0;
    /** Whether the open field began in a piece that is gone. */
    #long = false;
    #base = 0;
    constructor(columns, separator, newline, geometry) {
        this.#columns = columns;
        this.#separator = separator.charCodeAt(0);
        this.#newline = newline.charCodeAt(0);
        this.#roles = new Uint8Array(columns);
        if (geometry.kind === "lon-lat") {
            this.#roles[geometry.longitude] = LONGITUDE;
            this.#roles[geometry.latitude] = LATITUDE;
            this.#shape = null;
        }
        else {
            this.#roles[geometry.column] = SHAPE;
            this.#shape = new PositionReader(geometry.kind, this.extent);
        }
    }
    /** How many rows there are, without the header and empty lines. */
    get rows() {
        return this.#rows;
    }
    /** How many of them Mapbox drops. */
    get droppedRows() {
        return this.#droppedRows;
    }
    /** At the end of the file: where the quote stands that was never closed, or null. */
    get openQuote() {
        return this.#quoted ? this.#quoteOffset : null;
    }
    /**
     * Scans `buffer[start, end)`, which lies at `offset` in the file. Returns the index from where on the bytes are wanted
     * again, at most HEADROOM before `end`. Writes a sentinel to `buffer[end]`. With `final` nothing follows.
     */
    write(buffer, start, end, offset, final) {
        this.#base = offset - start;
        buffer[end] = this.#newline;
        const separator = this.#separator;
        const newline = this.#newline;
        const roles = this.#roles;
        // Bytes beyond all that end a field are most of a file, and told by one comparison.
        const highest = Math.max(separator, QUOTE);
        let at = start;
        let fieldStart = start;
        if (this.#rowOffset < 0)
            this.#rowOffset = offset;
        for (;;) {
            if (this.#quoted) {
                while (at < end && buffer[at] !== QUOTE)
                    at++;
                if (at >= end)
                    break;
                this.#quoted = false;
                at++;
            }
            let byte = buffer[at] ?? 0;
            while (byte > highest || (byte !== separator && byte !== newline && byte !== QUOTE))
                byte = buffer[++at] ?? 0;
            if (at >= end)
                break;
            if (byte === QUOTE) {
                this.#quoted = true;
                this.#quoteOffset = this.#base + at;
                at++;
                continue;
            }
            if (roles[this.#column] !== ORDINARY)
                this.#endField(buffer, fieldStart, at);
            if (byte === separator) {
                this.#column++;
                this.#long = false;
            }
            else {
                this.#endRow(buffer, fieldStart, at);
                this.#rowOffset = this.#base + at + 1;
            }
            fieldStart = ++at;
        }
        return this.#suspend(buffer, fieldStart, end, final);
    }
    /** Ends the piece within a field: a number is wanted whole, all else can be forgotten. */
    #suspend(buffer, fieldStart, end, final) {
        if (final) {
            const isBegun = fieldStart < end || this.#column > 0 || this.#long || this.#quoted;
            if (!isBegun)
                return end;
            this.#endField(buffer, fieldStart, end);
            this.#endRow(buffer, fieldStart, end);
            return end;
        }
        const role = this.#roles[this.#column] ?? ORDINARY;
        if ((role === LONGITUDE || role === LATITUDE) && !this.#long && end - fieldStart <= HEADROOM) {
            // The quotes of this field will be seen again.
            this.#quoted = false;
            return fieldStart;
        }
        if (role === SHAPE)
            this.#shape?.write(buffer, fieldStart, end, this.#base);
        if (end > fieldStart)
            this.#long = true;
        return end;
    }
    #endField(buffer, start, end) {
        const role = this.#roles[this.#column] ?? ORDINARY;
        if (role === LONGITUDE) {
            this.#coordinateOffset = this.#base + start;
            this.#x = this.#coordinate(buffer, start, end);
        }
        else if (role === LATITUDE)
            this.#y = this.#coordinate(buffer, start, end);
        else if (role === SHAPE)
            this.#shape?.write(buffer, start, end, this.#base);
    }
    #endRow(buffer, fieldStart, end) {
        if (this.#column === 0 && !this.#long && isBlank(buffer, fieldStart, end)) {
            this.#resetRow();
            return;
        }
        this.#rows++;
        if (this.#column + 1 !== this.#columns) {
            this.#drop("columns", String(this.#column + 1));
        }
        else if (this.#shape !== null) {
            if (!this.#shape.isGeometry)
                this.#drop("geometry", this.#shape.beginning);
        }
        else if (Number.isNaN(this.#x) || Number.isNaN(this.#y)) {
            this.#drop(this.#emptyCoordinates === 2 ? "no-place" : "coordinate", this.#badCoordinate);
        }
        else
            this.extent.add(this.#x, this.#y, this.#coordinateOffset);
        this.#resetRow();
    }
    #resetRow() {
        this.#column = 0;
        this.#x = Number.NaN;
        this.#y = Number.NaN;
        this.#badCoordinate = "";
        this.#emptyCoordinates = 0;
        this.#long = false;
        this.#shape?.reset();
    }
    #drop(reason, detail) {
        this.#droppedRows++;
        const known = this.dropped.get(reason);
        if (known !== undefined)
            known.count++;
        else
            this.dropped.set(reason, { offset: this.#rowOffset, detail, count: 1 });
    }
    /** Reads a field as a number: quotes and space around it are allowed. NaN for everything else. */
    #coordinate(buffer, from, to) {
        const plain = this.#decimal.read(buffer, from);
        if (this.#decimal.end === to && !this.#long)
            return plain;
        let start = from;
        let end = to;
        while (start < end && isPadding(buffer[start] ?? 0))
            start++;
        while (end > start && isPadding(buffer[end - 1] ?? 0))
            end--;
        const text = buffer.toString("latin1", start, end);
        if (NUMBER.test(text) && !this.#long)
            return Number(text);
        if (NO_VALUE.test(text) && !this.#long)
            this.#emptyCoordinates++;
        if (this.#badCoordinate === "")
            this.#badCoordinate = buffer.toString("utf8", start, Math.min(end, start + 40));
        return Number.NaN;
    }
}
function isPadding(byte) {
    return byte === SPACE || byte === QUOTE || byte === CARRIAGE_RETURN || byte === 0x09;
}
function isBlank(buffer, start, end) {
    for (let at = start; at < end; at++) {
        const byte = buffer[at];
        if (byte !== SPACE && byte !== CARRIAGE_RETURN && byte !== LINE_FEED && byte !== 0x09)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/preflight/numbers.js
/** A count as people read it: `1,203`. */
function formatCount(count) {
    return count.toLocaleString("en-US");
}
/** `1 feature`, `1,203 features`; the plural is the singular with an `s` unless given. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** ` (1,203 places in all)` for more than one place, nothing otherwise: the end of a sentence about the first. */
function inAll(count, singular, plural = `${singular}s`) {
    return count > 1 ? ` (${countOf(count, singular, plural)} in all)` : "";
}
/** A size as people read it, in units of 1,000 with three significant digits, which is how Mapbox writes them: `1.07 GB`. */
function formatBytes(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit] ?? ""}`;
}
/** A coordinate without the noise of binary fractions: at most six decimals. */
function formatCoordinate(value) {
    return Number.isFinite(value) ? String(Number(value.toFixed(6))) : String(value);
}
/** Foreign text, short and on one line, fit for a message. */
function excerpt(text, length = 60) {
    const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
    return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

;// CONCATENATED MODULE: ./lib/preflight/place.js

const place_LINE_FEED = 0x0a;
/**
 * Finds the lines and columns of some byte offsets, by one pass over the file up to the last of them. Only done when
 * there is something to report; looking for line feeds is ten times as quick as a scan.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function locate(path, offsets, signal) {
    const places = new Map();
    const wanted = [...new Set(offsets)].sort((one, other) => one - other);
    if (wanted.length === 0)
        return places;
    let next = 0;
    let line = 1;
    let lineStart = 0;
    await consumeFile(path, signal, (buffer, start, end, offset, final) => {
        const piece = buffer.subarray(start, end);
        let at = 0;
        for (;;) {
            const found = piece.indexOf(place_LINE_FEED, at);
            const lineEnd = offset + (found === -1 ? piece.length : found);
            for (let target = wanted[next]; target !== undefined; target = wanted[++next]) {
                const inThisLine = found === -1 ? target < lineEnd || final : target <= lineEnd;
                if (!inThisLine)
                    break;
                places.set(target, { line, column: target - lineStart + 1 });
            }
            if (next >= wanted.length)
                return STOP;
            if (found === -1)
                return end;
            at = found + 1;
            line++;
            lineStart = offset + at;
        }
    });
    return places;
}

;// CONCATENATED MODULE: ./lib/preflight/problems.js

/**
 * Makes findings of problems: one for each check and severity, at its first place, errors first. Reads the file once
 * more, for line feeds alone, if there is a place to tell.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function findingsOf(file, problems, signal) {
    const inOrder = [...problems].sort((one, other) => (one.offset ?? 0) - (other.offset ?? 0));
    const offsets = inOrder.map((problem) => problem.offset).filter((offset) => offset !== null);
    const places = await locate(file.path, offsets, signal);
    const findings = [];
    for (const severity of ["error", "warning"]) {
        const groups = Map.groupBy(inOrder.filter((problem) => problem.severity === severity), (problem) => problem.check);
        for (const [first, ...others] of groups.values()) {
            if (first !== undefined)
                findings.push(findingOf(file.label, first, others, places));
        }
    }
    return findings;
}
function findingOf(label, first, others, places) {
    const place = first.offset === null ? undefined : places.get(first.offset);
    const where = place === undefined ? label : `${label}:${place.line}:${place.column}`;
    const also = others.map((other) => {
        const line = other.offset === null ? undefined : places.get(other.offset)?.line;
        return ` Also${line === undefined ? "" : ` in line ${line}`}: ${other.brief}.`;
    });
    return {
        check: first.check,
        severity: first.severity,
        title: first.title,
        message: `${where}: ${first.text}${also.join("")}`,
        line: place?.line ?? null,
        column: place?.column ?? null,
        count: others.reduce((sum, other) => sum + other.count, first.count),
    };
}
/** The problem of text that is not UTF-8, for every text format. `offset` is that of the first bad byte. */
function invalidUtf8(format, offset) {
    return {
        check: "text-encoding",
        severity: "warning",
        title: `${format}: text is not UTF-8`,
        offset,
        count: 1,
        text: "here is the first byte that is not valid UTF-8; such letters would be garbled on the map. If the file is Latin-1 or Windows-1252, " +
            "convert it: `iconv -f WINDOWS-1252 -t UTF-8 in > out`.",
        brief: "bytes that are not valid UTF-8",
    };
}

;// CONCATENATED MODULE: ./lib/preflight/property-names.js
/** How long Mapbox's metadata of a tileset may be, in characters of JSON. */
const METADATA_LIMIT = 61_440;
/** How many names are kept for the report. */
const REPORTED_NAMES = 100;
/**
 * How much a name adds to the metadata, in characters. Every name is listed as `"name":"String"`, once as JSON and once
 * more as JSON inside a string: in the info that tilelive-omnivore and tilelive-bridge make of mapnik-omnivore's answer.
 */
function metadataLengthOf(name) {
    return 2 * name.length + '"":"String",'.length + '\\"\\":\\"String\\",'.length;
}
/**
 * The distinct names of properties, told apart by a hash of their bytes, so that a name seen before costs no memory
 * and no string. Stops learning once the metadata is too long anyhow, which bounds it.
 */
class PropertyNames {
    #names = [];
    #slots = new Int32Array(1024);
    #used = 0;
    #metadataLength = 0;
    /** The first names in order of appearance. */
    get reported() {
        return this.#names;
    }
    /** How many distinct names there are; a lower bound once the metadata is too long. */
    get count() {
        return this.#used;
    }
    /** How long the metadata made of these names is, in characters. */
    get metadataLength() {
        return this.#metadataLength;
    }
    /** Notes the name whose bytes are `bytes[start, end)`. */
    add(bytes, start, end) {
        let hash = 0x811c9dc5 ^ (end - start);
        for (let at = start; at < end; at++)
            hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
        // A slot of 0 is free.
        const mark = hash === 0 ? 1 : hash;
        const mask = this.#slots.length - 1;
        let slot = (hash ^ (hash >>> 15)) & mask;
        for (let known = this.#slots[slot]; known !== 0; known = this.#slots[slot]) {
            if (known === mark)
                return;
            slot = (slot + 1) & mask;
        }
        if (this.#metadataLength <= METADATA_LIMIT)
            this.#learn(slot, mark, bytes.toString("utf8", start, end));
    }
    #learn(slot, mark, name) {
        this.#slots[slot] = mark;
        this.#used++;
        this.#metadataLength += metadataLengthOf(name);
        if (this.#names.length < REPORTED_NAMES)
            this.#names.push(name.length > 200 ? `${name.slice(0, 199)}…` : name);
        if (this.#used * 2 > this.#slots.length)
            this.#grow();
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Int32Array(old.length * 2);
        const mask = this.#slots.length - 1;
        for (const mark of old) {
            if (mark === 0)
                continue;
            let slot = (mark ^ (mark >>> 15)) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = mark;
        }
    }
}

;// CONCATENATED MODULE: ./lib/preflight/range-finding.js

/**
 * Says what Mapbox would make of positions that are no longitude and latitude; null when all are. `format` begins the
 * title. Tells swapped columns and projected coordinates from single slips.
 */
function rangeFault(extent, format) {
    const refused = extent.firstRefused;
    if (refused !== null) {
        const position = `[${formatCoordinate(refused.x)}, ${formatCoordinate(refused.y)}]`;
        const others = `${formatCount(extent.refused)} of ${countOf(extent.positions, "position")}`;
        const answer = 'Mapbox would answer "Coordinates beyond web mercator range. Please check projection and lat/lon values." or "bounds … value must be between …".';
        const base = { severity: "error", offset: refused.offset, count: extent.refused };
        if (extent.looksProjected) {
            return {
                ...base,
                title: `${format}: coordinates are not degrees`,
                text: `${position} is no longitude and latitude but looks projected (metres or feet): ${others} out of range. ${answer} Reproject: \`ogr2ogr -t_srs EPSG:4326 out.geojson in\`, with \`-s_srs\` if the file does not name its system.`,
            };
        }
        if (extent.looksSwapped) {
            return {
                ...base,
                title: `${format}: longitude and latitude are swapped`,
                text: `${position} has a second number that can be no latitude, and a first one that can: ${others}. Longitude comes first. ${answer} Swap them: \`ogr2ogr -s_srs EPSG:4326 -t_srs EPSG:4326 -swapxy out.geojson in\`.`,
            };
        }
        return {
            ...base,
            title: `${format}: coordinates out of range`,
            text: `${position} is no place on earth: ${others} beyond ±360° or ±95°. ${answer} ${extent.mayBeSwapped ? "Have longitude and latitude changed places there? " : ""}Correct them, or leave these features out.`,
        };
    }
    const outside = extent.firstOutside;
    if (outside === null)
        return null;
    return {
        severity: "warning",
        title: `${format}: coordinates beyond web mercator`,
        offset: outside.offset,
        count: extent.outside,
        text: `[${formatCoordinate(outside.x)}, ${formatCoordinate(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${countOf(extent.outside, "position")}); Mapbox may not show it, or answer "Coordinates beyond web mercator range." Clip: \`ogr2ogr -clipdst -180 -85.0511 180 85.0511 out.geojson in\`.`,
    };
}

;// CONCATENATED MODULE: ./lib/preflight/zooms.js
/** The highest zoom level that Mapbox chooses by itself. */
const HIGHEST_ZOOM = 16;
/** Aim for tiles that on average have at least this many bytes of the source. */
const SMALL_TILE_BYTES = 1_000;
/** Do not make tiles that on average have more than this many bytes of the source. */
const LARGE_TILE_BYTES = 512_000;
/** Files smaller than this are shown from zoom 0 on. */
const ALWAYS_FROM_ZERO_BYTES = 10_000_000;
/** Points in files smaller than this get at least zoom 10. */
const SMALL_FILE_BYTES = 1_000_000;
const LOWEST_MAX_ZOOM = 6;
const LOWEST_MAX_ZOOM_OF_FEW_POINTS = 10;
/**
 * The zoom levels that Mapbox probably chooses for vector data, from its size in bytes and its extent in degrees alone,
 * by how many bytes of the file there are for each tile that covers the extent. Going up from z16, the first level that
 * a single tile covers, or at which a tile has more than 500 KiB, is the end: the maximum is the lowest level above it
 * with less than 1,000 bytes a tile; the minimum is that level if its tiles are so full, or 0 for files under 10 MB.
 * Null for an extent that covers no tile. `onlyPoints`: whether all geometries are single points.
 * The rule of zoomsBySize() in the public repository mapbox/mapnik-omnivore.
 */
function estimateZooms(bytes, bounds, onlyPoints) {
    if (bounds === null || bytes <= 0 || bounds.some((value) => !Number.isFinite(value)))
        return null;
    const tiles = Array.from({ length: HIGHEST_ZOOM + 1 }, (_, zoom) => tilesCovering(bounds, zoom));
    if (tiles.some((count) => count <= 0))
        return null;
    const bytesPerTile = tiles.map((count) => bytes / count);
    const isFull = (zoom) => (bytesPerTile[zoom] ?? 0) > LARGE_TILE_BYTES;
    const end = Math.max(0, tiles.findLastIndex((count, zoom) => count === 1 || isFull(zoom)));
    const sparse = bytesPerTile.findIndex((size, zoom) => zoom >= end && size < SMALL_TILE_BYTES);
    const lowestMax = onlyPoints && bytes < SMALL_FILE_BYTES ? LOWEST_MAX_ZOOM_OF_FEW_POINTS : LOWEST_MAX_ZOOM;
    return {
        min: isFull(end) && bytes >= ALWAYS_FROM_ZERO_BYTES ? end : 0,
        max: Math.max(sparse === -1 ? HIGHEST_ZOOM : sparse, lowestMax),
    };
}
/** How many tiles of 256 pixels cover the extent at a zoom level, with pixels rounded as in @mapbox/sphericalmercator. */
function tilesCovering([west, south, east, north], zoom) {
    const world = 256 * 2 ** zoom;
    const columns = tileRange(pixelX(west, world), pixelX(east, world) - 1);
    const rows = tileRange(pixelY(north, world), pixelY(south, world) - 1);
    return columns * rows;
}
function tileRange(from, to) {
    const first = Math.floor(from / 256);
    const last = Math.floor(to / 256);
    return Math.max(first, last) - Math.max(0, Math.min(first, last)) + 1;
}
function pixelX(longitude, world) {
    return Math.round(world / 2 + (longitude * world) / 360);
}
function pixelY(latitude, world) {
    const sine = Math.min(Math.max(Math.sin((latitude * Math.PI) / 180), -0.9999), 0.9999);
    const y = Math.round(world / 2 - (0.5 * Math.log((1 + sine) / (1 - sine)) * world) / (2 * Math.PI));
    return Math.min(Math.max(y, 0), world);
}

;// CONCATENATED MODULE: ./lib/preflight/csv.js










const NO_FEATURES = 'Mapbox would answer "CSV file does not contain any features".';
const csv_QUOTE = 0x22;
/** How many columns are listed in the report. */
const REPORTED_COLUMNS = 100;
/** CSV with coordinates: one pass over the bytes for the rows that Mapbox would drop, the extent and the encoding. */
const csvCheck = {
    format: "csv",
    async check(file, signal) {
        const scan = await scanFile(file, signal);
        const findings = await findingsOf(file, judge(file, scan), signal);
        if (scan.table === null)
            return { findings, facts: null };
        return { findings, facts: factsOf(file, scan.table), sample: scan.table.scanner.extent.sample };
    },
};
async function scanFile(file, signal) {
    const encoding = new Utf8Watch();
    let byteOrderMark = false;
    let table = null;
    let watched = 0;
    await consumeFile(file.path, signal, (buffer, start, end, offset, final) => {
        encoding.write(buffer.subarray(start + watched - offset, end));
        watched = offset + end - start;
        let from = start;
        if (offset === 0 && start < end) {
            byteOrderMark = startsWith(buffer.subarray(start, end), UTF8_BOM);
            if (byteOrderMark)
                from += UTF8_BOM.length;
            const header = headerAt(buffer.subarray(from, end));
            table = tableOf(header);
            from = Math.min(end, from + header.length);
        }
        return table === null ? end : table.scanner.write(buffer, from, end, offset + from - start, final);
    });
    encoding.end();
    return { table, byteOrderMark, firstInvalidUtf8: encoding.firstInvalid };
}
/** The first line that is not empty. Where the first newline is a carriage return alone, all are. */
function headerAt(bytes) {
    const lineFeed = bytes.indexOf("\n");
    const carriageReturn = bytes.indexOf("\r");
    const newline = lineFeed === -1 && carriageReturn !== -1 ? "\r" : "\n";
    let start = 0;
    while (bytes[start] === 0x0a || bytes[start] === 0x0d)
        start++;
    const found = headerEnd(bytes, start, newline);
    const end = found === -1 ? bytes.length : found;
    return {
        line: bytes.toString("utf8", start, end).replace(/\r$/, ""),
        length: Math.min(end + 1, bytes.length),
        newline,
    };
}
/** Where the header ends: at the first newline outside of quotes, or the very first when its quotes are never closed. -1 without one. */
function headerEnd(bytes, start, newline) {
    const first = bytes.indexOf(newline, start);
    let quotes = 0;
    let from = start;
    for (let end = first; end !== -1; end = bytes.indexOf(newline, end + 1)) {
        for (let at = bytes.indexOf(csv_QUOTE, from); at !== -1 && at < end; at = bytes.indexOf(csv_QUOTE, at + 1))
            quotes++;
        if (quotes % 2 === 0)
            return end;
        from = end;
    }
    return first;
}
function tableOf(header) {
    const separator = detectSeparator(header.line);
    const names = parseHeader(header.line, separator);
    const geometry = findGeometry(names);
    if (geometry === null)
        return null;
    return { names, separator, geometry, scanner: new CsvScanner(names.length, separator, header.newline, geometry) };
}
function judge(file, { table, byteOrderMark, firstInvalidUtf8 }) {
    const problems = [];
    if (byteOrderMark) {
        problems.push({
            check: "text-encoding",
            severity: "warning",
            title: "CSV: byte order mark",
            offset: 0,
            count: 1,
            text: "the file begins with a UTF-8 byte order mark, which becomes part of the first column's name. Save it without: `sed -i '1s/^\\xEF\\xBB\\xBF//' file.csv`.",
            brief: "the file begins with a UTF-8 byte order mark",
        });
    }
    if (firstInvalidUtf8 !== null)
        problems.push(invalidUtf8("CSV", firstInvalidUtf8));
    if (table === null)
        return [...problems, noColumns()];
    const { scanner, separator } = table;
    if (separator !== ",")
        problems.push(unusualSeparator(separator));
    const range = rangeFault(scanner.extent, "CSV");
    if (range !== null) {
        const text = `${range.text}${whichColumns(table)}`;
        problems.push({ ...range, text, check: "coordinates-range", brief: range.title });
    }
    if (table.names.reduce((sum, name) => sum + metadataLengthOf(name), 0) > METADATA_LIMIT)
        problems.push(tooManyColumns(table));
    if (scanner.rows === scanner.droppedRows)
        problems.push(nothingLeft(table));
    else if (scanner.droppedRows > 0)
        problems.push(...droppedRows(table));
    if (scanner.openQuote !== null)
        problems.push(openQuote(file, scanner.openQuote));
    return problems;
}
function noColumns() {
    return {
        check: "csv-columns",
        severity: "error",
        title: "CSV: no columns with coordinates",
        offset: 0,
        count: 1,
        text: 'the header has no pair of columns that Mapbox takes for coordinates once quotes are read. It would answer "Invalid CSV. Cannot detect ' +
            'column(s) with the name(s) of wkt, geojson, x/y, or latitude/longitude." Name them `longitude` and `latitude`.',
        brief: "no columns with coordinates",
    };
}
/** Says which columns were read where a header has several that could hold coordinates. */
function whichColumns({ names, geometry }) {
    if (geometry.kind !== "lon-lat")
        return "";
    const candidates = names.filter((name) => isLongitudeName(name) || isLatitudeName(name));
    if (candidates.length <= 2)
        return "";
    const [longitude, latitude] = [names[geometry.longitude] ?? "", names[geometry.latitude] ?? ""];
    return ` Of several columns the last ones count, here "${excerpt(longitude, 30)}" and "${excerpt(latitude, 30)}": rename them if others are meant.`;
}
const SEPARATOR_NAMES = {
    ",": "a comma",
    ";": "a semicolon",
    "\t": "a tab",
    "|": "a bar",
};
function unusualSeparator(separator) {
    return {
        check: "csv-separator",
        severity: "warning",
        title: `CSV: the separator is ${SEPARATOR_NAMES[separator]}`,
        offset: 0,
        count: 1,
        text: `the columns are separated by ${SEPARATOR_NAMES[separator]}. Mapbox's public code reads that, its documentation promises the comma only. ` +
            "To be safe: `ogr2ogr -f CSV -lco SEPARATOR=COMMA out.csv in.csv`.",
        brief: `the separator is ${SEPARATOR_NAMES[separator]}`,
    };
}
function tooManyColumns(table) {
    return {
        check: "metadata-size",
        severity: "error",
        title: "CSV: too many columns",
        offset: 0,
        count: 1,
        text: `the names of its ${countOf(table.names.length, "column")} make more than the ${formatCount(METADATA_LIMIT)} characters of metadata that ` +
            'Mapbox takes. It would answer "Metadata … exceeds limit of 61.4 kB." Keep the columns you need: `ogr2ogr -select name,kind out.csv in.csv`.',
        brief: "too many columns",
    };
}
/** No row has a place: say why, as far as the first rows tell. */
function nothingLeft(table) {
    const { scanner, geometry, names } = table;
    const base = { severity: "error", offset: 0, count: 1 };
    const why = [...scanner.dropped.values()].sort((one, other) => one.offset - other.offset)[0];
    if (scanner.rows === 0 || why === undefined) {
        return {
            ...base,
            check: "no-features",
            title: "CSV: no rows",
            text: `the file has a header and no rows. ${NO_FEATURES} Look at the query or filter that made it.`,
            brief: "no rows",
        };
    }
    const rows = countOf(scanner.rows, "row");
    const first = scanner.dropped.get("coordinate");
    if (first !== undefined && /^[+-]?\d+,\d+$/.test(first.detail)) {
        return {
            ...base,
            check: "csv-separator",
            title: "CSV: decimal commas",
            offset: first.offset,
            text: `the coordinate "${first.detail}" has a decimal comma, so that no row can be read. ${NO_FEATURES} Write decimal points.`,
            brief: "decimal commas",
        };
    }
    const named = geometry.kind === "wkt" ? (names[geometry.column] ?? "") : "";
    const cell = scanner.dropped.get("geometry");
    if (geometry.kind === "wkt" && cell !== undefined && named.toLowerCase() !== "wkt") {
        const remedy = /^\s*\{/.test(cell.detail)
            ? "Name the column `geojson`."
            : /^\s*SRID=/i.test(cell.detail)
                ? "Write WKT without the `SRID=…;`: `ST_AsText(geom)` in PostGIS."
                : 'Rename the column so that its name does not contain "geom", or put it left of longitude and latitude.';
        return {
            ...base,
            check: "csv-geom-column",
            title: `CSV: column "${excerpt(named, 20)}" is taken for geometry`,
            text: `Mapbox takes the geometry from the last column that could hold it, here "${excerpt(named, 40)}", and its values are no Well-Known Text ` +
                `("${excerpt(cell.detail, 40)}"). ${NO_FEATURES} ${remedy}`,
            brief: `column "${excerpt(named, 40)}" is taken for geometry`,
        };
    }
    return {
        ...base,
        check: "no-features",
        title: "CSV: no row has coordinates",
        offset: why.offset,
        text: `Mapbox would drop all of ${rows}. In the first ${csv_describe(table, [...scanner.dropped].find(([, one]) => one === why)?.[0] ?? "coordinate", why)}. ${NO_FEATURES}`,
        brief: "no row has coordinates",
    };
}
function droppedRows(table) {
    const { scanner } = table;
    const lost = scanner.droppedRows - (scanner.dropped.get("no-place")?.count ?? 0);
    const severity = lost * 2 > scanner.rows ? "error" : "warning";
    return [...scanner.dropped].map(([reason, rows]) => ({
        check: "csv-rows-dropped",
        severity,
        title: `CSV: Mapbox would drop ${countOf(scanner.droppedRows, "row")}`,
        offset: rows.offset,
        count: rows.count,
        text: `${csv_describe(table, reason, rows)} (${countOf(rows.count, "row")} of ${formatCount(scanner.rows)}). Mapbox drops such rows without a word. ` +
            "Correct them, or leave them out to be sure that nothing is missing.",
        brief: `${csv_describe(table, reason, rows)} (${countOf(rows.count, "row")})`,
    }));
}
function csv_describe(table, reason, rows) {
    switch (reason) {
        case "columns": {
            const columns = Number(rows.detail);
            const hint = columns === table.names.length + 1 ? "; is there a separator at the end of the line?" : "";
            return `the row has ${countOf(columns, "column")}, the header ${formatCount(table.names.length)}${hint}`;
        }
        case "coordinate":
            return `"${excerpt(rows.detail, 40)}" is no number that Mapbox reads as a coordinate`;
        case "no-place":
            return rows.detail === ""
                ? "longitude and latitude are empty"
                : `longitude and latitude are empty ("${excerpt(rows.detail, 40)}")`;
        case "geometry":
            return `"${excerpt(rows.detail, 40)}" is no geometry that Mapbox reads`;
    }
}
function openQuote(file, offset) {
    return {
        check: "csv-rows-dropped",
        severity: offset < file.bytes / 2 ? "error" : "warning",
        title: "CSV: a quote is never closed",
        offset,
        count: 1,
        text: "the double quote here is never closed, so that Mapbox takes the rest of the file for one value. Write a quote within a value twice.",
        brief: "a double quote is never closed",
    };
}
function factsOf(file, { names, separator, scanner, geometry }) {
    const { bounds } = scanner.extent;
    return {
        kind: "csv",
        rows: scanner.rows,
        droppedRows: scanner.droppedRows,
        columns: names.slice(0, REPORTED_COLUMNS),
        separator,
        bounds,
        estimatedZooms: estimateZooms(file.bytes, bounds, geometry.kind === "lon-lat"),
    };
}

;// CONCATENATED MODULE: ./lib/preflight/findings.js
/**
 * Gathers the findings of one file: for each key the first place in full, of all others the number alone, so that
 * a file with a million faults costs no more than one with a single fault.
 */
class FindingCollector {
    #first = new Map();
    /** Notes one place. `key` tells faults apart that are reported separately; by default the check's id and severity. */
    add(occurrence, key = `${occurrence.check} ${occurrence.severity}`) {
        const known = this.#first.get(key);
        if (known === undefined)
            this.#first.set(key, { occurrence, count: 1 });
        else
            known.count++;
    }
    /** Counts `more` places of a key already noted. */
    repeat(key, more = 1) {
        const known = this.#first.get(key);
        if (known !== undefined)
            known.count += more;
    }
    has(key) {
        return this.#first.has(key);
    }
    /** Errors first, then warnings, each in the order in which they were noted. */
    findings() {
        const all = [...this.#first.values()].map(({ occurrence, count }) => ({
            check: occurrence.check,
            severity: occurrence.severity,
            title: occurrence.title,
            message: occurrence.message(count),
            line: occurrence.line ?? null,
            column: occurrence.column ?? null,
            count,
        }));
        return [...all.filter((one) => one.severity === "error"), ...all.filter((one) => one.severity === "warning")];
    }
}

;// CONCATENATED MODULE: ./lib/preflight/answers.js
/** The sentence that quotes what Mapbox says of a file, word for word: `Mapbox would answer "Tileset is empty."` */
function wouldAnswer(answer) {
    return `Mapbox would answer "${answer}"${answer.endsWith(".") ? "" : "."}`;
}

;// CONCATENATED MODULE: ./lib/preflight/geojson-faults.js
const inFeature = (place) => `feature ${place.feature}`;
const EXPLICIT_GEOMETRY = "Types are Point, MultiPoint, LineString, MultiLineString, Polygon and MultiPolygon, written exactly so. Rewrite the file: `ogr2ogr out.geojson in.geojson`.";
const LENIENT_REMEDY = "Write it anew with a JSON encoder: `jq -c . in.geojson > out.geojson` shows where it is no JSON.";
/**
 * Every fault of a GeoJSON file. Verdicts were found by running Mapbox's public validation code (mapnik-omnivore and
 * Mapnik below 10 MiB; besides those `mapnik-index --validate-features`, called by preprocessorcerer, from 10 MiB on).
 */
const FAULT_MEANINGS = {
    "control-character": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: raw control character in a string",
        fact: () => "a line break, tab or other control character stands unescaped in a string",
        remedy: "Escape it as \\n, \\t or \\u00XX.",
        unit: "character",
    },
    infinity: {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: Infinity is no JSON",
        fact: () => "Infinity stands where JSON allows only numbers",
        remedy: "Write null, or leave the property out.",
        unit: "value",
    },
    "leading-dot": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number without a digit before the dot",
        fact: () => "a number begins with a dot",
        remedy: LENIENT_REMEDY,
        unit: "number",
    },
    "leading-zero": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number with a leading zero",
        fact: () => "a number begins with a needless zero",
        remedy: "Write codes such as 0123 as strings, numbers without the zero.",
        unit: "number",
    },
    nan: {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: NaN is no JSON",
        fact: () => "NaN stands where JSON allows only numbers; a feature with NaN as coordinate is dropped",
        remedy: "Write null; in Python replace NaN before `json.dump`, and use `allow_nan=False` to be told.",
        unit: "value",
    },
    "plus-sign": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number with a plus sign",
        fact: () => "a number begins with a plus sign",
        remedy: LENIENT_REMEDY,
        unit: "number",
    },
    "trailing-dot": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number without a digit after the dot",
        fact: () => "a number ends with a dot",
        remedy: LENIENT_REMEDY,
        unit: "number",
    },
    "integer-range": {
        check: "json-number-range",
        severity: "error",
        title: "GeoJSON: integer too large for Mapbox",
        fact: (place) => `${place.detail} in ${inFeature(place)} is beyond the 64-bit signed integers that Mapbox reads`,
        remedy: "Write it as a string.",
        unit: "number",
    },
    "float-range": {
        check: "json-number-range",
        severity: "error",
        title: "GeoJSON: number too large for Mapbox",
        fact: (place) => `${place.detail} in ${inFeature(place)} is beyond the floating point numbers that Mapbox reads`,
        remedy: "Write it as a string or as null.",
        unit: "number",
    },
    "features-not-an-array": {
        check: "geojson-root",
        severity: "error",
        title: 'GeoJSON: "features" is not an array',
        fact: (place) => `"features" is ${place.detail}, not an array`,
        remedy: 'A FeatureCollection is `{"type": "FeatureCollection", "features": [ … ]}`.',
        unit: "place",
    },
    "root-type-unknown": {
        check: "geojson-root",
        severity: "error",
        title: "GeoJSON: unknown type of the root",
        fact: (place) => `the root's "type" is "${place.detail}", which GeoJSON does not know`,
        remedy: 'It must be "FeatureCollection", in exactly this spelling.',
        unit: "place",
    },
    "root-type-missing": {
        check: "geojson-root",
        severity: "from-10-mib",
        title: 'GeoJSON: the root has no "type"',
        fact: () => 'the root object has no "type"',
        remedy: 'Begin the file with `{"type": "FeatureCollection", "features": [`.',
        unit: "place",
    },
    "root-not-a-collection": {
        check: "geojson-root",
        severity: "from-10-mib",
        title: "GeoJSON: root is not a FeatureCollection",
        fact: (place) => `the root is a ${place.detail}; files of 10 MiB and more are only taken as FeatureCollection`,
        remedy: 'Wrap it: `jq -c \'{type: "FeatureCollection", features: [if .type == "Feature" then . else {type: "Feature", properties: {}, geometry: .} end]}\' in.geojson > out.geojson`.',
        unit: "place",
    },
    "feature-not-an-object": {
        check: "geojson-feature",
        severity: "error",
        title: "GeoJSON: feature is not an object",
        fact: (place) => `feature ${place.feature} is ${place.detail}, not an object`,
        remedy: "Take it out: `jq -c '.features |= map(select(type == \"object\"))' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "feature-type-wrong": {
        check: "geojson-feature",
        severity: "error",
        title: 'GeoJSON: feature of a type other than "Feature"',
        fact: (place) => `the type of feature ${place.feature} is "${place.detail}" instead of "Feature"`,
        remedy: "Collections cannot be nested, and bare geometries need a Feature around them: `ogr2ogr out.geojson in.geojson`.",
        unit: "feature",
    },
    "properties-not-an-object": {
        check: "geojson-feature",
        severity: "error",
        title: 'GeoJSON: "properties" is not an object',
        fact: (place) => `the properties of feature ${place.feature} are ${place.detail}, not an object`,
        remedy: "Write an object, or null: `jq -c '.features[].properties |= if type == \"object\" then . else {} end' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "properties-missing": {
        check: "geojson-feature",
        severity: "from-10-mib",
        title: 'GeoJSON: feature without "properties"',
        fact: (place) => `feature ${place.feature} has no "properties", which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Add empty ones: `jq -c '.features[].properties //= {}' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "feature-type-missing": {
        check: "geojson-feature",
        severity: "from-10-mib",
        title: 'GeoJSON: feature without "type"',
        fact: (place) => `feature ${place.feature} has no "type", which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Add it: `jq -c '.features[].type = \"Feature\"' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "stray-coordinates": {
        check: "geojson-feature",
        severity: "warning",
        title: 'GeoJSON: a property is called "coordinates"',
        fact: (place) => `feature ${place.feature} has a property "coordinates" with ${place.detail} in it, which Mapbox may take for a place on the map`,
        remedy: "Rename the property.",
        unit: "number",
    },
    "geometry-type-unknown": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: unknown type of geometry",
        fact: (place) => `${inFeature(place)} has a geometry of type "${place.detail}"`,
        remedy: EXPLICIT_GEOMETRY,
        unit: "geometry",
    },
    "geometry-type-missing": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: geometry without a type",
        fact: (place) => `${inFeature(place)} has a geometry with coordinates, but no "type"`,
        remedy: EXPLICIT_GEOMETRY,
        unit: "geometry",
    },
    "geometry-not-an-object": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: geometry is not an object",
        fact: (place) => `the geometry of ${inFeature(place)} is ${place.detail}, not an object`,
        remedy: 'Write `{"type": "Point", "coordinates": [longitude, latitude]}`; Well-Known Text needs `ogr2ogr` first.',
        unit: "geometry",
    },
    nesting: {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: coordinates nested wrongly for their type",
        fact: (place) => `the brackets in the coordinates of ${inFeature(place)} do not fit a ${place.detail}`,
        remedy: "Point [x, y]; MultiPoint and LineString [[x, y], …]; Polygon and MultiLineString [[[x, y], …], …]; MultiPolygon one level more.",
        unit: "geometry",
    },
    "coordinate-not-a-number": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: coordinate is not a number",
        fact: (place) => `the coordinates of ${inFeature(place)} hold ${place.detail}, not a number`,
        remedy: 'Write numbers without quotes, and leave features without a place out: `"geometry": null`.',
        unit: "coordinate",
    },
    "position-too-short": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: position with a single number",
        fact: (place) => `a position in ${inFeature(place)} has one number instead of longitude and latitude`,
        remedy: "Write [longitude, latitude].",
        unit: "position",
    },
    collection: {
        check: "geojson-degenerate",
        severity: "from-10-mib",
        title: "GeoJSON: GeometryCollection",
        fact: (place) => `${inFeature(place)} is a GeometryCollection, which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Split it into plain geometries: `ogr2ogr -explodecollections out.geojson in.geojson`.",
        unit: "geometry",
    },
    "line-of-one-point": {
        check: "geojson-degenerate",
        severity: "from-10-mib",
        title: "GeoJSON: line of a single point",
        fact: (place) => `a line in ${inFeature(place)} has fewer than two points, which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Drop it: `ogr2ogr -makevalid out.geojson in.geojson`.",
        unit: "geometry",
    },
    "ring-too-short": {
        check: "geojson-degenerate",
        severity: "from-10-mib",
        title: "GeoJSON: ring of fewer than four points",
        fact: (place) => `a polygon in ${inFeature(place)} has a ring of fewer than four points, which Mapbox refuses in files of 10 MiB and more`,
        remedy: "A ring ends where it began. Drop it: `ogr2ogr -makevalid out.geojson in.geojson`.",
        unit: "geometry",
    },
    "empty-coordinates": {
        check: "geojson-degenerate",
        severity: "warning",
        title: "GeoJSON: geometry with empty coordinates",
        fact: (place) => `the coordinates of ${inFeature(place)} are empty; the feature will not be on the map`,
        remedy: 'Leave such features out: `ogr2ogr -where "OGR_GEOMETRY IS NOT NULL" out.geojson in.geojson`.',
        unit: "geometry",
    },
    "no-geometry": {
        check: "geojson-degenerate",
        severity: "warning",
        title: "GeoJSON: feature without geometry",
        fact: (place) => `${inFeature(place)} has no geometry; Mapbox drops such features without a word`,
        remedy: "Leave them out to be sure that nothing is missing: `jq -c '.features |= map(select(.geometry))' in.geojson > out.geojson`.",
        unit: "feature",
    },
    crs: {
        check: "geojson-crs",
        severity: "warning",
        title: 'GeoJSON: "crs" is ignored',
        fact: (place) => `the file names the coordinate system ${place.detail}; Mapbox ignores that and reads longitude and latitude (WGS 84)`,
        remedy: "Reproject it: `ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson`.",
        unit: "place",
    },
};
/** The plural of what faults count. */
function pluralOf(unit) {
    return unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

;// CONCATENATED MODULE: ./lib/preflight/geojson-reader.js



// Where a value stands. A container is remembered by the place it stands at; OTHER for whatever GeoJSON knows nothing of.
const OTHER = 0;
const ROOT = 1;
const ROOT_TYPE = 2;
const FEATURES = 3;
const FEATURE = 4;
const FEATURE_TYPE = 5;
const GEOMETRY = 6;
const GEOMETRY_TYPE = 7;
const COORDINATES = 8;
const GEOMETRIES = 9;
const PROPERTIES = 10;
const CRS = 11;
const CRS_PROPERTIES = 12;
const CRS_NAME = 13;
/** A property that is itself called "coordinates". */
const STRAY = 14;
/** How deep the arrays of coordinates are nested, by type; 0 for a type without coordinates. */
const NESTING = new Map([
    ["Point", 1],
    ["MultiPoint", 2],
    ["LineString", 2],
    ["MultiLineString", 3],
    ["Polygon", 3],
    ["MultiPolygon", 4],
    ["GeometryCollection", 0],
]);
const TYPE_NAMES = [...NESTING.keys()];
const DEPTHS = [...NESTING.values()];
const COLLECTION = TYPE_NAMES.indexOf("GeometryCollection");
const LINE_STRING = TYPE_NAMES.indexOf("LineString");
const MULTI_LINE_STRING = TYPE_NAMES.indexOf("MultiLineString");
const POLYGON = TYPE_NAMES.indexOf("Polygon");
const MULTI_POLYGON = TYPE_NAMES.indexOf("MultiPolygon");
const NO_TYPE = -1;
const UNKNOWN_TYPE = -2;
/** Of a line or ring without any. */
const NO_SEQUENCE = Number.MAX_SAFE_INTEGER;
/** No degree is larger. */
const LARGEST_DEGREE = 360;
/** Places of the members that a single Feature or geometry has. */
const SINGLE_MEMBERS = new Set([PROPERTIES, GEOMETRY, GEOMETRIES, COORDINATES]);
/** Follows the meaning of a GeoJSON file (RFC 7946) token by token, and keeps count of what is in it and what is wrong. */
class GeoJsonReader {
    extent = new Extent();
    names = new PropertyNames();
    faults = new Map();
    #features = 0;
    #featuresWithoutGeometry = 0;
    #geometries = new Uint32Array(TYPE_NAMES.length);
    #rootType = null;
    #hasFeatures = false;
    #crs = null;
    /** Place of each open container. */
    #places = new Uint8Array(1_024);
    #depth = 0;
    /** Place of the next value. */
    #next = ROOT;
    /** By number of a remembered name: the object it stood in, and the place of its value. */
    #placesOfKeys = new Uint8Array(1_024);
    #nextOfKeys = new Uint8Array(1_024);
    #featureOffset = 0;
    #featureType = NO_TYPE;
    #featureHasProperties = false;
    #featureHasGeometry = false;
    #geometryOffset = 0;
    #geometryType = NO_TYPE;
    #unknownType = "";
    #outer = [];
    /** Depth of the open arrays of coordinates, the greatest one, and the one at which positions stand. */
    #level = 0;
    #deepest = 0;
    #positionLevel = 0;
    #uneven = false;
    /** How many elements the open array of each level has. */
    #elements = new Uint32Array(1_024);
    /** How many points the shortest line or ring has. */
    #shortest = NO_SEQUENCE;
    #numbers = 0;
    #x = 0;
    /** Whether the feature has a geometry that cannot be placed, for a reason that is told by itself. */
    #unplaced = false;
    /** How many features there are; a Feature or geometry as root counts as one. */
    get features() {
        return this.#features;
    }
    get featuresWithoutGeometry() {
        return this.#featuresWithoutGeometry;
    }
    /** Type of the root as written, null without. */
    get rootType() {
        return this.#rootType;
    }
    /** Name of the coordinate system in the old member `crs`, null without. */
    get crs() {
        return this.#crs;
    }
    /** How many geometries there are of each type that occurs. */
    get geometryTypes() {
        const entries = TYPE_NAMES.map((name, type) => [name, this.#geometries[type] ?? 0]);
        return Object.fromEntries(entries.filter(([, count]) => count > 0));
    }
    openObject(offset) {
        let place = this.#next;
        switch (place) {
            case ROOT:
                this.#beginGeometry(offset);
                break;
            case FEATURE:
                this.#beginFeature(offset);
                break;
            case GEOMETRY:
                this.#beginGeometry(offset);
                break;
            case PROPERTIES:
                this.#featureHasProperties = true;
                break;
            case CRS:
            case CRS_PROPERTIES:
            case OTHER:
                break;
            default:
                this.#misplaced(place, offset, "an object");
                place = OTHER;
        }
        this.#places[++this.#depth] = place;
    }
    closeObject(offset) {
        const place = this.#places[this.#depth];
        this.#closeContainer();
        if (place === GEOMETRY)
            this.#endGeometry();
        else if (place === FEATURE)
            this.#endFeature();
        else if (place === ROOT)
            this.#endRoot(offset);
    }
    openArray(offset) {
        let place = this.#next;
        switch (place) {
            case COORDINATES:
                if (this.#numbers > 0)
                    this.#uneven = true;
                if (++this.#level > this.#deepest)
                    this.#deepest = this.#level;
                this.#elements[this.#level] = 0;
                this.#numbers = 0;
                this.#places[++this.#depth] = COORDINATES;
                return;
            case FEATURES:
                this.#hasFeatures = true;
                break;
            case GEOMETRIES:
            case STRAY:
            case OTHER:
                break;
            default:
                this.#misplaced(place, offset, "an array");
                place = OTHER;
        }
        this.#places[++this.#depth] = place;
        this.#next = elementPlace(place);
    }
    takesPositions() {
        return this.#next === COORDINATES && this.#numbers === 0;
    }
    position(x, y, offset) {
        this.extent.add(x, y, offset);
    }
    positionsEnded(count) {
        const level = this.#level + 1;
        if (this.#positionLevel !== 0 && this.#positionLevel !== level)
            this.#uneven = true;
        this.#positionLevel = level;
        if (level > this.#deepest)
            this.#deepest = level;
        this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + count;
    }
    closeArray(offset) {
        if (this.#places[this.#depth] === COORDINATES)
            this.#endCoordinates(offset);
        this.#closeContainer();
    }
    key(bytes, start, end) {
        switch (this.#places[this.#depth]) {
            case PROPERTIES:
                this.names.add(bytes, start, end);
                this.#next = matches(bytes, start, end, "coordinates") ? STRAY : OTHER;
                break;
            case FEATURE:
                this.#next = featureMember(bytes, start, end);
                break;
            case GEOMETRY:
                this.#next = geometryMember(bytes, start, end);
                break;
            case ROOT:
                this.#next = this.#rootMember(bytes, start, end);
                break;
            case CRS:
                this.#next = matches(bytes, start, end, "properties") ? CRS_PROPERTIES : OTHER;
                break;
            case CRS_PROPERTIES:
                this.#next = matches(bytes, start, end, "name") ? CRS_NAME : OTHER;
                break;
            default:
                this.#next = OTHER;
        }
    }
    /** Beside a list of features, members of a single Feature or geometry are foreign, and may hold anything. */
    #rootMember(bytes, start, end) {
        const member = rootMember(bytes, start, end);
        const isCollection = this.#hasFeatures || this.#rootType === "FeatureCollection";
        return isCollection && SINGLE_MEMBERS.has(member) ? OTHER : member;
    }
    keyContext() {
        return this.#places[this.#depth] ?? OTHER;
    }
    rememberKey(run) {
        this.#placesOfKeys[run] = this.#places[this.#depth] ?? OTHER;
        this.#nextOfKeys[run] = this.#next;
    }
    recallKey(run) {
        if (this.#placesOfKeys[run] !== this.#places[this.#depth])
            return false;
        this.#next = this.#nextOfKeys[run] ?? OTHER;
        return true;
    }
    string(bytes, start, end, offset) {
        switch (this.#next) {
            case OTHER:
                break;
            case GEOMETRY_TYPE:
                this.#geometryType = this.#typeOf(bytes, start, end);
                break;
            case FEATURE_TYPE:
                this.#featureType = matches(bytes, start, end, "Feature") ? 0 : UNKNOWN_TYPE;
                if (this.#featureType === UNKNOWN_TYPE)
                    this.fault("feature-type-wrong", offset, textOf(bytes, start, end));
                break;
            case ROOT_TYPE:
                this.#rootType = textOf(bytes, start, end);
                this.#geometryType = this.#typeOf(bytes, start, end);
                break;
            case CRS:
            case CRS_NAME:
                this.#crs = textOf(bytes, start, end);
                this.fault("crs", offset, this.#crs);
                break;
            default:
                this.#misplaced(this.#next, offset, `"${textOf(bytes, start, end)}"`);
        }
    }
    number(value, offset) {
        if (this.#next === COORDINATES && this.#level > 0) {
            const index = this.#numbers++;
            if (index === 0)
                this.#x = value;
            else if (index === 1) {
                if (Number.isNaN(this.#x) || Number.isNaN(value))
                    this.#unplaced = true;
                else
                    this.extent.add(this.#x, value, offset);
            }
        }
        else if (this.#next === STRAY) {
            if (value > LARGEST_DEGREE || value < -LARGEST_DEGREE)
                this.fault("stray-coordinates", offset, String(value));
        }
        else if (this.#next !== OTHER)
            this.#misplaced(this.#next, offset, String(value));
    }
    literal(value, offset) {
        switch (this.#next) {
            case OTHER:
            case STRAY:
                break;
            case PROPERTIES:
                this.#featureHasProperties = true;
                if (value !== null)
                    this.#misplaced(PROPERTIES, offset, String(value));
                break;
            case GEOMETRY:
            case CRS:
            case CRS_PROPERTIES:
                if (value !== null || this.#places[this.#depth] === GEOMETRIES)
                    this.#misplaced(this.#next, offset, String(value));
                break;
            default:
                this.#misplaced(this.#next, offset, String(value));
        }
    }
    numberRange(kind, text, offset) {
        // Coordinates are read as floating point numbers, where too large an integer is merely out of range.
        if (kind === "integer-range" && this.#next === COORDINATES)
            return;
        this.fault(kind, offset, text);
    }
    leniency(kind, offset) {
        this.fault(kind, offset);
    }
    /** Notes a fault; only the first place of each kind is kept. */
    fault(fault, offset, detail = "") {
        const known = this.faults.get(fault);
        if (known !== undefined)
            known.count++;
        else
            this.faults.set(fault, { offset, detail: excerpt(detail), feature: this.#features + 1, count: 1 });
    }
    #closeContainer() {
        const outer = this.#places[--this.#depth] ?? OTHER;
        // Behind a member of an object comes a key, which sets the place anew.
        this.#next = elementPlace(outer);
    }
    #beginFeature(offset) {
        this.#featureOffset = offset;
        this.#featureType = NO_TYPE;
        this.#featureHasProperties = false;
        this.#featureHasGeometry = false;
        this.#unplaced = false;
    }
    #endFeature() {
        if (this.#featureType === NO_TYPE)
            this.fault("feature-type-missing", this.#featureOffset);
        this.#countFeature();
    }
    #countFeature() {
        if (!this.#featureHasProperties)
            this.fault("properties-missing", this.#featureOffset);
        if (!this.#featureHasGeometry || this.#unplaced) {
            this.#featuresWithoutGeometry++;
            // A feature whose geometry is empty, faulty, or has NaN in it has been told of already.
            if (!this.#unplaced)
                this.fault("no-geometry", this.#featureOffset);
        }
        this.#features++;
    }
    #beginGeometry(offset) {
        if (this.#places[this.#depth] === GEOMETRIES) {
            this.#outer.push({ offset: this.#geometryOffset, type: this.#geometryType, unknownType: this.#unknownType });
        }
        this.#geometryOffset = offset;
        this.#geometryType = NO_TYPE;
        this.#resetCoordinates();
    }
    #resetCoordinates() {
        this.#deepest = 0;
        this.#positionLevel = 0;
        this.#uneven = false;
        this.#shortest = NO_SEQUENCE;
        this.#numbers = 0;
    }
    #endGeometry() {
        this.#judgeGeometry();
        if (this.#places[this.#depth] !== GEOMETRIES)
            return;
        const outer = this.#outer.pop();
        this.#geometryOffset = outer?.offset ?? 0;
        this.#geometryType = outer?.type ?? NO_TYPE;
        this.#unknownType = outer?.unknownType ?? "";
        this.#resetCoordinates();
    }
    #judgeGeometry() {
        const type = this.#geometryType;
        if (type === NO_TYPE) {
            // An empty object is as good as null.
            if (this.#deepest > 0)
                this.fault("geometry-type-missing", this.#geometryOffset);
            return;
        }
        if (type === UNKNOWN_TYPE) {
            this.fault("geometry-type-unknown", this.#geometryOffset, this.#unknownType);
            this.#unplaced = true;
            return;
        }
        this.#geometries[type] = (this.#geometries[type] ?? 0) + 1;
        if (type === COLLECTION) {
            this.fault("collection", this.#geometryOffset);
        }
        else if (this.#positionLevel === 0 && !this.#uneven) {
            // A GeometryCollection's empty child does not take away from the others.
            if (this.#deepest > 0 && !this.#unplaced)
                this.#judgeEmpty();
            return;
        }
        else if (this.#uneven || this.#positionLevel !== DEPTHS[type] || this.#deepest !== this.#positionLevel) {
            this.fault("nesting", this.#geometryOffset, TYPE_NAMES[type]);
        }
        else if ((type === POLYGON || type === MULTI_POLYGON) && this.#shortest < 4) {
            this.fault("ring-too-short", this.#geometryOffset);
        }
        else if ((type === LINE_STRING || type === MULTI_LINE_STRING) && this.#shortest < 2) {
            this.fault("line-of-one-point", this.#geometryOffset);
        }
        this.#featureHasGeometry = true;
    }
    #judgeEmpty() {
        this.fault("empty-coordinates", this.#geometryOffset);
        // Told of here, it is not told again as a feature without geometry.
        if (this.#outer.length === 0)
            this.#unplaced = true;
    }
    #endCoordinates(offset) {
        const level = this.#level--;
        const length = this.#elements[level] ?? 0;
        if (this.#numbers > 0) {
            if (this.#numbers === 1)
                this.fault("position-too-short", offset);
            if (length > 0 || (this.#positionLevel !== 0 && this.#positionLevel !== level))
                this.#uneven = true;
            this.#positionLevel = level;
            this.#numbers = 0;
        }
        else if (level === this.#positionLevel - 1 && length < this.#shortest)
            this.#shortest = length;
        if (level > 0)
            this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + 1;
    }
    #typeOf(bytes, start, end) {
        for (let type = 0; type < TYPE_NAMES.length; type++) {
            if (matches(bytes, start, end, TYPE_NAMES[type] ?? ""))
                return type;
        }
        this.#unknownType = textOf(bytes, start, end);
        return UNKNOWN_TYPE;
    }
    #endRoot(offset) {
        const type = this.#rootType;
        if (type === "FeatureCollection") {
            if (!this.#hasFeatures && !this.faults.has("features-not-an-array")) {
                this.fault("features-not-an-array", offset, "nothing");
            }
        }
        else if (type === "Feature") {
            this.fault("root-not-a-collection", 0, type);
            this.#countFeature();
        }
        else if (type !== null && NESTING.has(type)) {
            this.fault("root-not-a-collection", 0, type);
            this.#featureHasProperties = true;
            this.#judgeGeometry();
            this.#countFeature();
        }
        else if (type !== null)
            this.fault("root-type-unknown", 0, type);
        else
            this.fault("root-type-missing", 0);
    }
    /** A value of the wrong kind where GeoJSON wants something particular. */
    #misplaced(place, offset, found) {
        const fault = FAULT_OF_PLACE.get(place);
        if (fault !== undefined)
            this.fault(fault, offset, found);
        else if (place === ROOT_TYPE)
            this.#rootType = found;
        else if (place === GEOMETRY_TYPE) {
            this.#geometryType = UNKNOWN_TYPE;
            this.#unknownType = found;
        }
        if (place === GEOMETRY || place === COORDINATES)
            this.#unplaced = true;
        if (place === PROPERTIES)
            this.#featureHasProperties = true;
        if (place === FEATURE_TYPE)
            this.#featureType = UNKNOWN_TYPE;
    }
}
/** What a value of the wrong kind is at each place. */
const FAULT_OF_PLACE = new Map([
    [ROOT, "root-type-missing"],
    [FEATURES, "features-not-an-array"],
    [FEATURE, "feature-not-an-object"],
    [FEATURE_TYPE, "feature-type-wrong"],
    [GEOMETRY, "geometry-not-an-object"],
    [GEOMETRIES, "geometry-not-an-object"],
    [COORDINATES, "coordinate-not-a-number"],
    [PROPERTIES, "properties-not-an-object"],
]);
/** Where the elements of an array stand that itself stands at `place`. */
function elementPlace(place) {
    switch (place) {
        case FEATURES:
            return FEATURE;
        case GEOMETRIES:
            return GEOMETRY;
        case COORDINATES:
        case STRAY:
            return place;
        default:
            return OTHER;
    }
}
function rootMember(bytes, start, end) {
    switch (end - start) {
        case 3:
            return matches(bytes, start, end, "crs") ? CRS : OTHER;
        case 4:
            return matches(bytes, start, end, "type") ? ROOT_TYPE : OTHER;
        case 8:
            if (matches(bytes, start, end, "features"))
                return FEATURES;
            return matches(bytes, start, end, "geometry") ? GEOMETRY : OTHER;
        case 10:
            if (matches(bytes, start, end, "properties"))
                return PROPERTIES;
            return matches(bytes, start, end, "geometries") ? GEOMETRIES : OTHER;
        case 11:
            return matches(bytes, start, end, "coordinates") ? COORDINATES : OTHER;
        default:
            return OTHER;
    }
}
function featureMember(bytes, start, end) {
    switch (end - start) {
        case 4:
            return matches(bytes, start, end, "type") ? FEATURE_TYPE : OTHER;
        case 8:
            return matches(bytes, start, end, "geometry") ? GEOMETRY : OTHER;
        case 10:
            return matches(bytes, start, end, "properties") ? PROPERTIES : OTHER;
        default:
            return OTHER;
    }
}
function geometryMember(bytes, start, end) {
    switch (end - start) {
        case 4:
            return matches(bytes, start, end, "type") ? GEOMETRY_TYPE : OTHER;
        case 10:
            return matches(bytes, start, end, "geometries") ? GEOMETRIES : OTHER;
        case 11:
            return matches(bytes, start, end, "coordinates") ? COORDINATES : OTHER;
        default:
            return OTHER;
    }
}
function matches(bytes, start, end, text) {
    if (end - start !== text.length)
        return false;
    for (let index = 0; index < text.length; index++) {
        if (bytes[start + index] !== text.charCodeAt(index))
            return false;
    }
    return true;
}
function textOf(bytes, start, end) {
    return bytes.toString("utf8", start, Math.min(end, start + 200));
}

;// CONCATENATED MODULE: ./lib/preflight/key-memory.js
/** The longest run of bytes that is remembered. */
const LONGEST = 64;
/** How many runs are remembered at most. */
const CAPACITY = 1_024;
/** After so many vain looks, a memory that fails more often than it helps is given up. */
const PATIENCE = 2_000;
/**
 * Remembers how names follow each other in the objects of a file: `,"height":` after `,"name":`. In most files each
 * feature repeats the names of the one before, so that a comparison of bytes can take the place of scanning them.
 * Runs are numbered from 1; 0 is none.
 */
class KeyMemory {
    #bytes = new Uint8Array(CAPACITY * LONGEST);
    #lengths = new Uint8Array(CAPACITY);
    /** By run: the one that came after it the last time. */
    #successors = new Uint16Array(CAPACITY);
    #known = new Map();
    #last = 0;
    #hits = 0;
    #misses = 0;
    /** The run that came after the last one before, if these bytes are the same again; else 0. */
    expected(bytes, start) {
        const run = this.#successors[this.#last] ?? 0;
        const length = this.#lengths[run] ?? 0;
        const stored = this.#bytes;
        const offset = run * LONGEST;
        for (let index = 0; index < length; index++) {
            if (bytes[start + index] !== stored[offset + index])
                return 0;
        }
        return run;
    }
    /** Notes that the run `expected` has named is there, and returns its length. */
    advance(run) {
        this.#last = run;
        this.#hits++;
        return this.#lengths[run] ?? 0;
    }
    /**
     * Learns the run `bytes[start, end)` as the one that follows now; returns its number, 0 when it is not remembered.
     * The same bytes are another run in another `context`, which is any number.
     */
    learn(bytes, start, end, context) {
        const length = end - start;
        this.#misses++;
        if (length > LONGEST || (this.#misses > PATIENCE && this.#misses > this.#hits))
            return 0;
        const text = `${context} ${bytes.toString("latin1", start, end)}`;
        let run = this.#known.get(text) ?? 0;
        if (run === 0) {
            if (this.#known.size + 1 >= CAPACITY)
                return 0;
            run = this.#known.size + 1;
            this.#known.set(text, run);
            this.#bytes.set(bytes.subarray(start, end), run * LONGEST);
            this.#lengths[run] = length;
        }
        this.#successors[this.#last] = run;
        this.#last = run;
        return run;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/json-scanner.js




/** The first place where the text is no JSON. `message` is a phrase: "a comma is missing". */
class JsonSyntaxError extends Error {
    name = "JsonSyntaxError";
    /** Offset in the file, in bytes. */
    offset;
    /** Whether the text simply ends too early. */
    truncated;
    /** The byte that comes after the end of a complete document, null for faults inside. */
    afterEnd;
    constructor(message, offset, place = {}) {
        super(message);
        this.offset = offset;
        this.truncated = place.truncated ?? false;
        this.afterEnd = place.afterEnd ?? null;
    }
}
/** Deeper than any geodata, and than any parser on the way to a tileset can be trusted with. */
const MAX_DEPTH = 1_000;
// What may come next.
const VALUE = 0;
const VALUE_OR_ARRAY_END = 1;
const KEY = 2;
const KEY_OR_OBJECT_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const NOTHING = 6;
// Kinds of containers.
const OBJECT = 0;
const ARRAY = 1;
// Tokens too long to be held that are being passed over.
const NO_TOKEN = 0;
const LONG_STRING = 1;
const LONG_NUMBER = 2;
// Returned instead of an index when a token goes on beyond the bytes at hand.
const UNFINISHED = -1;
// Bytes.
const TAB = 0x09;
const json_scanner_LINE_FEED = 0x0a;
const json_scanner_CARRIAGE_RETURN = 0x0d;
const json_scanner_SPACE = 0x20;
const json_scanner_QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const json_scanner_MINUS = 0x2d;
const json_scanner_DOT = 0x2e;
const json_scanner_ZERO = 0x30;
const NINE = 0x39;
const COLON_SIGN = 0x3a;
const UPPER_E = 0x45;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const LOWER_E = 0x65;
const LOWER_U = 0x75;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** Powers of ten up to here are exact doubles, so that digits divided by one are as good as the digits. */
const EXACT_POWERS = 22;
const json_scanner_POWERS_OF_TEN = Array.from({ length: EXACT_POWERS + 1 }, (_, exponent) => 10 ** exponent);
/** Integers with so many digits can be beyond 64 bits. */
const INT64_DIGITS = 19;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
/** The longest word that can mean something: `-Infinity`. */
const LONGEST_WORD = 12;
/**
 * Scans JSON in pieces of any size: the grammar of RFC 8259, byte by byte, without making strings or values. Memory
 * does not grow with the length of a token, and with the depth only up to MAX_DEPTH bytes. Where Mapnik's JSON grammar
 * forgives a fault, so does this, and says so.
 */
class JsonScanner {
    #handler;
    #kinds = new Uint8Array(MAX_DEPTH + 1);
    #decimal = new DecimalReader();
    #keys = new KeyMemory();
    /** Index in the buffer from which on a name is remembered, -1 when that lies in an earlier piece. */
    #keyStart = -1;
    #depth = 0;
    #expected = VALUE;
    #passing = NO_TOKEN;
    #numberState = 0;
    #tokenOffset = 0;
    #longNumberValue = 0;
    #lastLeniency = -1;
    /** What to add to an index in the buffer to get an offset in the file. */
    #base = 0;
    #final = false;
    constructor(handler) {
        this.#handler = handler;
    }
    /**
     * Scans `buffer[start, end)`, which lies at `offset` in the file. Returns the index from where on the bytes are
     * wanted again, at most HEADROOM before `end`. Writes a sentinel to `buffer[end]`. With `final` nothing follows.
     * @throws JsonSyntaxError at the first fault that cannot be forgiven
     */
    write(buffer, start, end, offset, final) {
        this.#base = offset - start;
        this.#final = final;
        this.#keyStart = -1;
        buffer[end] = 0;
        let at = start;
        if (this.#passing !== NO_TOKEN) {
            at = this.#pass(buffer, at, end);
            if (this.#passing !== NO_TOKEN)
                return at;
        }
        const reached = this.#scan(buffer, at, end);
        if (final && this.#expected !== NOTHING)
            this.#failTruncated(end);
        return reached;
    }
    #scan(buffer, start, end) {
        const handler = this.#handler;
        const kinds = this.#kinds;
        const base = this.#base;
        let at = start;
        while (at < end) {
            const byte = buffer[at] ?? 0;
            if (byte <= json_scanner_SPACE) {
                if (byte !== json_scanner_SPACE && byte !== json_scanner_LINE_FEED && byte !== json_scanner_CARRIAGE_RETURN && byte !== TAB)
                    this.#failAt(buffer, at);
                at++;
            }
            else if (byte === COMMA) {
                if (this.#expected !== COMMA_OR_END)
                    this.#failAt(buffer, at);
                if (kinds[this.#depth] === OBJECT) {
                    this.#expected = KEY;
                    at = this.#recallKey(buffer, at, 1);
                }
                else {
                    this.#expected = VALUE;
                    at++;
                }
            }
            else if (byte === json_scanner_QUOTE) {
                const next = this.#string(buffer, at, end);
                if (next === UNFINISHED)
                    return this.#hold(buffer, at, end);
                at = next;
            }
            else if (byte === COLON_SIGN) {
                if (this.#expected !== COLON)
                    this.#failAt(buffer, at);
                this.#expected = VALUE;
                at++;
                if (this.#keyStart >= 0) {
                    const run = this.#keys.learn(buffer, this.#keyStart, at, handler.keyContext());
                    if (run !== 0)
                        handler.rememberKey(run);
                }
            }
            else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) {
                if (this.#expected > VALUE_OR_ARRAY_END)
                    this.#failAt(buffer, at);
                if (byte === OPEN_BRACKET && handler.takesPositions()) {
                    const next = this.#positions(buffer, at);
                    if (next !== at) {
                        at = next;
                        continue;
                    }
                }
                if (this.#depth === MAX_DEPTH)
                    this.#fail(`it nests deeper than ${MAX_DEPTH} levels`, at);
                this.#depth++;
                if (byte === OPEN_BRACKET) {
                    kinds[this.#depth] = ARRAY;
                    this.#expected = VALUE_OR_ARRAY_END;
                    handler.openArray(base + at);
                    at++;
                }
                else {
                    kinds[this.#depth] = OBJECT;
                    this.#expected = KEY_OR_OBJECT_END;
                    handler.openObject(base + at);
                    at = this.#recallKey(buffer, at + 1, 0);
                }
            }
            else if (byte === CLOSE_BRACKET) {
                const allowed = this.#expected === COMMA_OR_END || this.#expected === VALUE_OR_ARRAY_END;
                if (!allowed || kinds[this.#depth] !== ARRAY)
                    this.#failAt(buffer, at);
                this.#depth--;
                this.#valueEnded();
                handler.closeArray(base + at);
                at++;
            }
            else if (byte === CLOSE_BRACE) {
                const allowed = this.#expected === COMMA_OR_END || this.#expected === KEY_OR_OBJECT_END;
                if (!allowed || kinds[this.#depth] !== OBJECT)
                    this.#failAt(buffer, at);
                this.#depth--;
                this.#valueEnded();
                handler.closeObject(base + at);
                at++;
            }
            else {
                if (this.#expected > VALUE_OR_ARRAY_END)
                    this.#failAt(buffer, at);
                const isNumber = byte >= PLUS && byte <= NINE && byte !== 0x2f;
                const next = isNumber ? this.#number(buffer, at, end) : this.#word(buffer, at, end);
                if (next === UNFINISHED)
                    return this.#hold(buffer, at, end);
                at = next;
            }
        }
        return at;
    }
    /**
     * The quick way past a name that came here before. Returns the index behind its colon; or, when another one comes,
     * `start` and `skip` bytes more, from where on it is scanned.
     */
    #recallKey(buffer, start, skip) {
        const run = this.#keys.expected(buffer, start);
        if (run === 0 || !this.#handler.recallKey(run)) {
            this.#keyStart = start;
            return start + skip;
        }
        this.#keyStart = -1;
        this.#expected = VALUE;
        return start + this.#keys.advance(run);
    }
    /**
     * The quick way through what most of a GeoJSON file is: a run of positions `[x, y], [x, y], …`. Returns the index
     * behind what it understood, which is `start` when that is nothing; whatever is not plain is left to the slow way.
     */
    #positions(buffer, start) {
        const handler = this.#handler;
        const decimal = this.#decimal;
        const isRun = this.#kinds[this.#depth] === ARRAY;
        let understood = start;
        let count = 0;
        let at = start;
        for (;;) {
            const xStart = skipSpace(buffer, at + 1);
            const x = decimal.read(buffer, xStart);
            if (decimal.end < 0)
                break;
            at = skipSpace(buffer, decimal.end);
            if (buffer[at] !== COMMA)
                break;
            const y = decimal.read(buffer, skipSpace(buffer, at + 1));
            if (decimal.end < 0)
                break;
            at = decimal.end;
            if (buffer[at] !== CLOSE_BRACKET)
                at = this.#restOfPosition(buffer, at);
            if (at < 0)
                break;
            handler.position(x, y, this.#base + xStart);
            count++;
            understood = ++at;
            this.#expected = COMMA_OR_END;
            if (!isRun)
                break;
            at = skipSpace(buffer, at);
            if (buffer[at] !== COMMA)
                break;
            at = skipSpace(buffer, at + 1);
            if (buffer[at] !== OPEN_BRACKET)
                break;
            understood = at;
            this.#expected = VALUE;
        }
        if (count > 0)
            handler.positionsEnded(count);
        return understood;
    }
    /** Passes over the third and further numbers of a position; index of its closing bracket, or -1. */
    #restOfPosition(buffer, start) {
        let at = skipSpace(buffer, start);
        while (buffer[at] === COMMA) {
            this.#decimal.read(buffer, skipSpace(buffer, at + 1));
            if (this.#decimal.end < 0)
                return -1;
            at = skipSpace(buffer, this.#decimal.end);
        }
        return buffer[at] === CLOSE_BRACKET ? at : -1;
    }
    #valueEnded() {
        this.#expected = this.#depth === 0 ? NOTHING : COMMA_OR_END;
    }
    /** Keeps a token that goes on in the next piece or, when it is too long for that, begins to pass over it. */
    #hold(buffer, at, end) {
        if (end - at <= HEADROOM)
            return at;
        this.#tokenOffset = this.#base + at;
        if (buffer[at] === json_scanner_QUOTE) {
            this.#passing = LONG_STRING;
            const stopped = this.#stringEnd(buffer, at + 1, end);
            return -stopped - 1;
        }
        this.#passing = LONG_NUMBER;
        this.#numberState = NUMBER_START;
        this.#longNumberValue = Number(buffer.toString("latin1", at, at + HEADROOM));
        return this.#passNumber(buffer, at, end);
    }
    #pass(buffer, at, end) {
        if (this.#passing === LONG_NUMBER)
            return this.#passNumber(buffer, at, end);
        const stopped = this.#stringEnd(buffer, at, end);
        if (stopped < 0) {
            if (this.#final)
                this.#failTruncated(end);
            return -stopped - 1;
        }
        this.#passing = NO_TOKEN;
        this.#stringFound(buffer, stopped, stopped, this.#tokenOffset);
        return stopped + 1;
    }
    #passNumber(buffer, start, end) {
        let at = start;
        let state = this.#numberState;
        for (; at < end; at++) {
            const next = numberStateAfter(state, buffer[at] ?? 0);
            if (next === NUMBER_ENDED)
                break;
            state = next;
        }
        this.#numberState = state;
        if (at === end && !this.#final)
            return at;
        if (!NUMBER_COMPLETE.has(state))
            this.#fail("a number is malformed", at);
        this.#passing = NO_TOKEN;
        if (state === NUMBER_INTEGER)
            this.#handler.numberRange("integer-range", "a number of thousands of digits", this.#tokenOffset);
        this.#valueEnded();
        this.#handler.number(this.#longNumberValue, this.#tokenOffset);
        return at;
    }
    /** Scans the string that begins at `at`; returns the index behind it, or UNFINISHED. */
    #string(buffer, at, end) {
        if (this.#expected >= COLON)
            this.#failAt(buffer, at);
        const close = this.#stringEnd(buffer, at + 1, end);
        if (close < 0) {
            if (this.#final)
                this.#failTruncated(end);
            return UNFINISHED;
        }
        this.#stringFound(buffer, at + 1, close, this.#base + at);
        return close + 1;
    }
    #stringFound(buffer, start, end, offset) {
        if (this.#expected >= KEY) {
            this.#expected = COLON;
            this.#handler.key(buffer, start, end, offset);
        }
        else {
            this.#valueEnded();
            this.#handler.string(buffer, start, end, offset);
        }
    }
    /** Index of the closing quote; or, when the bytes end before it, `-index - 1` of where to go on. */
    #stringEnd(buffer, start, end) {
        let at = start;
        for (;;) {
            let byte = buffer[at] ?? 0;
            // One comparison for most letters, three for the rest.
            while (byte > BACKSLASH || (byte >= json_scanner_SPACE && byte !== json_scanner_QUOTE && byte !== BACKSLASH))
                byte = buffer[++at] ?? 0;
            if (at >= end)
                return -end - 1;
            if (byte === json_scanner_QUOTE)
                return at;
            if (byte === BACKSLASH) {
                const length = buffer[at + 1] === LOWER_U ? 6 : 2;
                if (at + length > end)
                    return -at - 1;
                this.#checkEscape(buffer, at, length);
                at += length;
            }
            else {
                if (byte === 0)
                    this.#fail("a NUL byte stands in a string", at);
                this.#lenient("control-character", at);
                at++;
            }
        }
    }
    #checkEscape(buffer, at, length) {
        if (length === 2) {
            if (!SIMPLE_ESCAPES.has(buffer[at + 1] ?? 0))
                this.#fail(`"\\${printable(buffer[at + 1])}" is no escape of JSON; write "\\\\" for a backslash`, at);
            return;
        }
        for (let index = at + 2; index < at + 6; index++) {
            if (!isHexDigit(buffer[index] ?? 0))
                this.#fail('"\\u" must be followed by four hexadecimal digits', at);
        }
    }
    /** Scans the number that begins at `start`; returns the index behind it, or UNFINISHED. */
    #number(buffer, start, end) {
        let at = start;
        let byte = buffer[at] ?? 0;
        const signed = byte === json_scanner_MINUS || byte === PLUS;
        if (signed)
            byte = buffer[++at] ?? 0;
        const integerStart = at;
        let digits = 0;
        while (byte >= json_scanner_ZERO && byte <= NINE) {
            digits = digits * 10 + (byte - json_scanner_ZERO);
            byte = buffer[++at] ?? 0;
        }
        const integerDigits = at - integerStart;
        let fractionDigits = 0;
        const dotted = byte === json_scanner_DOT;
        if (dotted) {
            byte = buffer[++at] ?? 0;
            const fractionStart = at;
            while (byte >= json_scanner_ZERO && byte <= NINE) {
                digits = digits * 10 + (byte - json_scanner_ZERO);
                byte = buffer[++at] ?? 0;
            }
            fractionDigits = at - fractionStart;
        }
        const count = integerDigits + fractionDigits;
        let exponent = false;
        if ((byte === LOWER_E || byte === UPPER_E) && count > 0) {
            exponent = true;
            byte = buffer[++at] ?? 0;
            if (byte === PLUS || byte === json_scanner_MINUS)
                byte = buffer[++at] ?? 0;
            const exponentStart = at;
            while (byte >= json_scanner_ZERO && byte <= NINE)
                byte = buffer[++at] ?? 0;
            if (at === exponentStart && at < end)
                this.#fail("the exponent of a number has no digits", at);
        }
        if (at >= end && !this.#final)
            return UNFINISHED;
        if (count === 0)
            return this.#signedWord(buffer, start, end, at);
        if (exponent && ((buffer[at - 1] ?? 0) < json_scanner_ZERO || (buffer[at - 1] ?? 0) > NINE))
            this.#failTruncated(at);
        // What JSON forbids and Mapnik's number grammar allows.
        if (buffer[start] === PLUS)
            this.#lenient("plus-sign", start);
        if (integerDigits === 0)
            this.#lenient("leading-dot", start);
        else if (integerDigits > 1 && buffer[integerStart] === json_scanner_ZERO)
            this.#lenient("leading-zero", start);
        if (dotted && fractionDigits === 0)
            this.#lenient("trailing-dot", start);
        let value = digits;
        if (exponent || count > EXACT_POWERS)
            value = Math.abs(Number(buffer.toString("latin1", start, at)));
        else if (fractionDigits > 0)
            value = digits / (json_scanner_POWERS_OF_TEN[fractionDigits] ?? 1);
        if (buffer[start] === json_scanner_MINUS)
            value = -value;
        if (integerDigits >= INT64_DIGITS || exponent)
            this.#checkRange(buffer, start, at, value, dotted || exponent);
        this.#valueEnded();
        this.#handler.number(value, this.#base + start);
        return at;
    }
    #checkRange(buffer, start, end, value, float) {
        const text = buffer.toString("latin1", start, Math.min(end, start + 60));
        if (float) {
            if (!Number.isFinite(value))
                this.#handler.numberRange("float-range", text, this.#base + start);
            return;
        }
        // Far beyond the range the exact value does not matter, and a BigInt of thousands of digits is slow.
        const integer = end - start > 60 ? null : BigInt(text.replace(/^\+/, ""));
        if (integer === null ? Math.abs(value) >= 2 ** 63 : integer > INT64_MAX || integer < INT64_MIN) {
            this.#handler.numberRange("integer-range", text, this.#base + start);
        }
    }
    /** A sign without digits: `-Infinity`, or a fault. */
    #signedWord(buffer, start, end, at) {
        if (at === start + 1 && isLetter(buffer[at] ?? 0))
            return this.#word(buffer, start, end);
        return this.#fail(`"${printable(buffer[start])}" begins no number here`, start);
    }
    /** Scans `true`, `false`, `null`, or a word that Mapnik takes for a number; returns the index behind it, or UNFINISHED. */
    #word(buffer, start, end) {
        const first = buffer[start];
        let at = first === json_scanner_MINUS || first === PLUS ? start + 1 : start;
        const simple = first === 0x74 ? "true" : first === 0x66 ? "false" : "null";
        if (startsWith(buffer, simple, start) &&
            !isLetter(buffer[start + simple.length] ?? 0) &&
            start + simple.length < end) {
            this.#valueEnded();
            this.#handler.literal(simple === "null" ? null : simple === "true", this.#base + start);
            return start + simple.length;
        }
        while (at < end && at - start <= LONGEST_WORD && isLetter(buffer[at] ?? 0))
            at++;
        if (at >= end && !this.#final)
            return UNFINISHED;
        const word = buffer.toString("latin1", start, at);
        if (word === "true" || word === "false" || word === "null") {
            this.#valueEnded();
            this.#handler.literal(word === "null" ? null : word === "true", this.#base + start);
            return at;
        }
        const value = NUMBER_WORDS.get(word.toLowerCase().replace(/^[+-]/, ""));
        if (value === undefined) {
            if (at >= end && WORDS.some((known) => known.startsWith(word)) && word !== "")
                this.#failTruncated(end);
            return this.#failAt(buffer, start);
        }
        this.#lenient(Number.isNaN(value) ? "nan" : "infinity", start);
        this.#valueEnded();
        this.#handler.number(first === json_scanner_MINUS ? -value : value, this.#base + start);
        return at;
    }
    #lenient(kind, at) {
        // A token that was not finished in one piece is scanned again with the next.
        const offset = this.#base + at;
        if (offset <= this.#lastLeniency)
            return;
        this.#lastLeniency = offset;
        this.#handler.leniency(kind, offset);
    }
    #fail(message, at) {
        throw new JsonSyntaxError(message, this.#base + at);
    }
    #failTruncated(at) {
        throw new JsonSyntaxError("the file ends in the middle", this.#base + at, { truncated: true });
    }
    /** Says what is wrong with the byte at `at`, given what should be there. */
    #failAt(buffer, at) {
        const byte = buffer[at] ?? 0;
        const message = explain(buffer.toString("utf8", at, at + 24), this.#expected, byte);
        throw new JsonSyntaxError(message, this.#base + at, { afterEnd: this.#expected === NOTHING ? byte : null });
    }
}
function explain(rest, expected, byte) {
    if (/^(<{7}|={7}|>{7})/.test(rest))
        return "a mark of an unresolved merge conflict stands here";
    if (/^\/[/*]/.test(rest) || rest.startsWith("#"))
        return "a comment stands here; JSON has none";
    if (byte === 0)
        return "a NUL byte stands here";
    if (rest.startsWith("'"))
        return "single quotes stand here; JSON needs double quotes";
    const python = /^(True|False|None|undefined)\b/.exec(rest)?.[1];
    if (python !== undefined && expected <= VALUE_OR_ARRAY_END) {
        return `"${python}" is no JSON; write ${PYTHON_WORDS.get(python) ?? "null"}`;
    }
    const found = `"${[...rest][0] ?? ""}"`;
    if (expected === NOTHING)
        return `${found} stands after the end of the document`;
    if ((byte === CLOSE_BRACE && expected === KEY) || (byte === CLOSE_BRACKET && expected === VALUE)) {
        return `a comma stands before ${found}`;
    }
    if (expected === COMMA_OR_END && (byte === json_scanner_QUOTE || byte === OPEN_BRACE || byte === OPEN_BRACKET || isLetter(byte))) {
        return `a comma is missing before ${found}`;
    }
    if (byte === COMMA && expected <= KEY_OR_OBJECT_END)
        return "a comma stands where a value or name is due";
    return `${found} stands where ${EXPECTATIONS[expected] ?? "something else"} is due`;
}
const EXPECTATIONS = [
    "a value",
    'a value or "]"',
    "a name in double quotes",
    'a name in double quotes or "}"',
    "a colon",
    "a comma or the end of the object or array",
];
const PYTHON_WORDS = new Map([
    ["True", "true"],
    ["False", "false"],
]);
const WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"];
/** What the number grammar of Boost.Spirit, which Mapnik uses, reads besides digits. */
const NUMBER_WORDS = new Map([
    ["nan", Number.NaN],
    ["inf", Number.POSITIVE_INFINITY],
    ["infinity", Number.POSITIVE_INFINITY],
]);
const SIMPLE_ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
// Where a number stands that is passed over.
const NUMBER_START = 0;
const NUMBER_SIGN = 1;
const NUMBER_INTEGER = 2;
const NUMBER_DOT = 3;
const NUMBER_FRACTION = 4;
const NUMBER_MARK = 5;
const NUMBER_EXPONENT_SIGN = 6;
const NUMBER_EXPONENT = 7;
const NUMBER_ENDED = 8;
const NUMBER_COMPLETE = new Set([NUMBER_INTEGER, NUMBER_DOT, NUMBER_FRACTION, NUMBER_EXPONENT]);
function numberStateAfter(state, byte) {
    if (byte >= json_scanner_ZERO && byte <= NINE) {
        if (state <= NUMBER_INTEGER)
            return NUMBER_INTEGER;
        return state <= NUMBER_FRACTION ? NUMBER_FRACTION : NUMBER_EXPONENT;
    }
    if (byte === json_scanner_DOT)
        return state <= NUMBER_INTEGER ? NUMBER_DOT : NUMBER_ENDED;
    if (byte === LOWER_E || byte === UPPER_E) {
        return state >= NUMBER_INTEGER && state <= NUMBER_FRACTION ? NUMBER_MARK : NUMBER_ENDED;
    }
    if (byte === json_scanner_MINUS || byte === PLUS) {
        if (state === NUMBER_START)
            return NUMBER_SIGN;
        return state === NUMBER_MARK ? NUMBER_EXPONENT_SIGN : NUMBER_ENDED;
    }
    return NUMBER_ENDED;
}
function skipSpace(buffer, start) {
    return (buffer[start] ?? 0) > json_scanner_SPACE ? start : skipMoreSpace(buffer, start);
}
function skipMoreSpace(buffer, start) {
    let at = start;
    for (let byte = buffer[at] ?? 0; byte <= json_scanner_SPACE; byte = buffer[++at] ?? 0) {
        if (byte !== json_scanner_SPACE && byte !== json_scanner_LINE_FEED && byte !== json_scanner_CARRIAGE_RETURN && byte !== TAB)
            break;
    }
    return at;
}
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
function isHexDigit(byte) {
    const lower = byte | 0x20;
    return (byte >= json_scanner_ZERO && byte <= NINE) || (lower >= 0x61 && lower <= 0x66);
}
function printable(byte) {
    return byte === undefined || byte < json_scanner_SPACE || byte > 0x7e ? "?" : String.fromCharCode(byte);
}

;// CONCATENATED MODULE: ./lib/preflight/geojson.js











/** From this size on Mapbox validates GeoJSON and CSV a second time, and more strictly. In bytes. */
const STRICT_BYTES = 10_485_760;
const geojson_OPEN_BRACE = 0x7b;
/** Stands before each text of a sequence (RFC 8142). */
const RECORD_SEPARATOR = 0x1e;
const INVALID = 'Mapbox would answer "Error creating Mapnik Datasource: Invalid geojson".';
/** What Mapbox answers to a fault, by the rule for its severity. */
const ANSWERS = {
    error: `${INVALID} `,
    "from-10-mib": `${wouldAnswer("Invalid CSV or GeoJSON.")} `,
};
/** GeoJSON (RFC 7946): one pass over the bytes for the grammar, the shape, the extent and the encoding. */
const geojsonCheck = {
    format: "geojson",
    async check(file, signal) {
        const scan = await geojson_scanFile(file, signal);
        const problems = geojson_judge(file, scan);
        return {
            findings: await findingsOf(file, problems, signal),
            facts: scan.syntaxError === null ? geojson_factsOf(file, scan.reader) : null,
            sample: scan.reader.extent.sample,
        };
    },
};
async function geojson_scanFile(file, signal) {
    const reader = new GeoJsonReader();
    const scanner = new JsonScanner(reader);
    const encoding = new Utf8Watch();
    let byteOrderMark = false;
    let syntaxError = null;
    let watched = 0;
    await consumeFile(file.path, signal, (buffer, start, end, offset, final) => {
        encoding.write(buffer.subarray(start + watched - offset, end));
        watched = offset + end - start;
        let from = start;
        if (offset === 0 && start < end && startsWith(buffer.subarray(start, end), UTF8_BOM)) {
            byteOrderMark = true;
            from += UTF8_BOM.length;
        }
        try {
            return scanner.write(buffer, from, end, offset + from - start, final);
        }
        catch (error) {
            if (!(error instanceof JsonSyntaxError))
                throw error;
            syntaxError = error;
            return STOP;
        }
    });
    encoding.end();
    return { reader, syntaxError, byteOrderMark, firstInvalidUtf8: encoding.firstInvalid };
}
function geojson_judge(file, scan) {
    const { reader } = scan;
    const strict = file.bytes >= STRICT_BYTES;
    const problems = [...encodingProblems(scan)];
    const range = rangeFault(reader.extent, "GeoJSON");
    for (const [fault, place] of reader.faults) {
        if (fault === "crs" && isLongitudeLatitude(place.detail))
            continue;
        // Of line-delimited GeoJSON the first line is a Feature; that is no fault of its own.
        if (fault === "root-not-a-collection" && isLineDelimited(scan.syntaxError))
            continue;
        const meaning = FAULT_MEANINGS[fault];
        const severity = severityOf(meaning.severity, strict, fault === "crs" && range?.severity === "error");
        const answer = severity === "warning" ? "" : (ANSWERS[meaning.severity] ?? "");
        const unit = place.count === 1 ? meaning.unit : pluralOf(meaning.unit);
        problems.push({
            check: meaning.check,
            severity,
            title: meaning.title,
            offset: place.offset,
            count: place.count,
            text: `${meaning.fact(place)}${place.count > 1 ? ` (${formatCount(place.count)} ${unit} in all)` : ""}. ${answer}${meaning.remedy}`,
            brief: `${meaning.fact(place)} (${formatCount(place.count)} ${unit})`,
        });
    }
    if (range !== null)
        problems.push({ ...range, check: "coordinates-range", brief: range.title });
    if (scan.syntaxError !== null)
        return [...problems, syntaxProblem(scan.syntaxError, reader)];
    problems.push(...contentProblems(reader));
    const explained = problems.some((problem) => problem.severity === "error" && problem.check.startsWith("geojson-"));
    if (reader.extent.positions === 0 && !explained)
        problems.push(noFeatures(reader));
    return problems;
}
function severityOf(rule, strict, raised) {
    if (rule === "from-10-mib")
        return strict ? "error" : "warning";
    return raised ? "error" : rule;
}
function encodingProblems(scan) {
    const problems = [];
    if (scan.byteOrderMark) {
        problems.push({
            check: "text-encoding",
            severity: "warning",
            title: "GeoJSON: byte order mark",
            offset: 0,
            count: 1,
            text: "the file begins with a UTF-8 byte order mark. Mapbox takes it away before it reads the file, other readers fail on it " +
                "(RFC 8259, section 8.1). Save it without: `sed -i '1s/^\\xEF\\xBB\\xBF//' file.geojson`.",
            brief: "the file begins with a UTF-8 byte order mark",
        });
    }
    if (scan.firstInvalidUtf8 !== null)
        problems.push(invalidUtf8("GeoJSON", scan.firstInvalidUtf8));
    return problems;
}
function syntaxProblem(error, reader) {
    const features = reader.features === 0 ? "" : ` ${countOf(reader.features, "feature")} before it can be read.`;
    const base = { severity: "error", offset: error.offset, count: 1, brief: error.message };
    if (error.truncated) {
        return {
            ...base,
            check: "file-truncated",
            title: "GeoJSON: the file ends in the middle",
            text: `the file ends before its last object is closed.${features} ${INVALID} Was it written, copied or downloaded to its end? Make it anew.`,
        };
    }
    if (isLineDelimited(error)) {
        return {
            ...base,
            check: "geojson-root",
            title: "GeoJSON: line-delimited, only the first is read",
            text: "a second object begins here: this is line-delimited GeoJSON, of which Mapbox reads the first object and drops the rest, or " +
                'answers "Invalid CSV or GeoJSON." Make one FeatureCollection of it: ' +
                "`jq -cn '{type: \"FeatureCollection\", features: [inputs]}' in.geojsonl > out.geojson`.",
        };
    }
    return {
        ...base,
        check: "json-syntax",
        title: "GeoJSON: not valid JSON",
        text: `${error.message}.${features} ${INVALID} \`jq empty file.geojson\` finds the place too; write the file with a JSON encoder.`,
    };
}
function isLineDelimited(error) {
    return error?.afterEnd === geojson_OPEN_BRACE || error?.afterEnd === RECORD_SEPARATOR;
}
function contentProblems(reader) {
    const problems = [];
    const { metadataLength, count } = reader.names;
    if (metadataLength > METADATA_LIMIT) {
        problems.push({
            check: "metadata-size",
            severity: "error",
            title: "GeoJSON: too many different property names",
            offset: null,
            count: 1,
            text: `there are more than ${formatCount(count - 1)} different property names, and the list of them makes more than the ` +
                `${formatCount(METADATA_LIMIT)} characters of metadata that Mapbox takes. It would answer "Metadata … exceeds limit of 61.4 kB." ` +
                "Keep the properties you need: `ogr2ogr -select name,kind out.geojson in.geojson`, or put varying names into one property.",
            brief: "too many different property names",
        });
    }
    return problems;
}
/** A file without any position, unless it has been said already why none could be read. */
function noFeatures(reader) {
    const text = reader.features === 0
        ? "the file has no features."
        : reader.features === 1
            ? "its only feature has no geometry that Mapbox could place."
            : `none of its ${countOf(reader.features, "feature")} has a geometry that Mapbox could place.`;
    return {
        check: "no-features",
        severity: "error",
        title: "GeoJSON: no features with a geometry",
        offset: null,
        count: 1,
        text: `${text} Mapbox would answer "Invalid geojson: does not contain any features". Look at the query or filter that made the file.`,
        brief: "no features",
    };
}
/** Names of the system that GeoJSON always has: longitude and latitude on WGS 84, with or without a height. */
function isLongitudeLatitude(crs) {
    return /(CRS:?84h?|EPSG[:/]+(\d+(\.\d+)*[:/])?(4326|4979))$/i.test(crs.trim());
}
function geojson_factsOf(file, reader) {
    const { bounds } = reader.extent;
    const types = Object.keys(reader.geometryTypes);
    return {
        kind: "geojson",
        features: reader.features,
        featuresWithoutGeometry: reader.featuresWithoutGeometry,
        geometryTypes: reader.geometryTypes,
        bounds,
        properties: reader.names.reported,
        estimatedZooms: estimateZooms(file.bytes, bounds, types.length === 1 && types[0] === "Point"),
    };
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __nccwpck_require__(9800);
;// CONCATENATED MODULE: ./lib/preflight/xml-coordinates.js
/**
 * Reads the numbers of KML's `coordinates` (longitude,latitude[,altitude], tuples apart by white space) as they come, piece
 * by piece: a line of a million points is never held as one text. Plain digits are added up without making strings.
 */
class CoordinateReader {
    #onPosition;
    #mantissa = 0;
    #digits = 0;
    #decimals = 0;
    #negative = false;
    #point = false;
    /** The power of ten after an `e`, and whether we are in it; 0 is not in it, otherwise its sign. */
    #exponent = 0;
    #exponentSign = 0;
    #first = Number.NaN;
    #second = Number.NaN;
    #index = 0;
    #inMarkup = false;
    /** Where the tuple begins that is being read, and where the last piece ended. */
    #start = 0;
    #end = 0;
    /** Whether the number that is being read holds something that no number has. */
    #spoilt = false;
    /** `onPosition` hears of each pair of numbers; `at` is the index, in the piece, where it begins (below 0 for the piece before). */
    constructor(onPosition) {
        this.#onPosition = onPosition;
    }
    /** Takes the characters `[from, to)` of `text`; markup in between is skipped. */
    read(text, from, to) {
        // A tuple that goes on from the piece before begins that much in front of this one.
        if (from === 0)
            this.#start -= this.#end;
        this.#end = to;
        for (let at = from; at < to; at++) {
            const code = text.charCodeAt(at);
            if (this.#inMarkup) {
                this.#inMarkup = code !== GREATER;
            }
            else if (code >= xml_coordinates_ZERO && code <= xml_coordinates_NINE) {
                if (this.#digits === 0 && this.#index === 0 && !this.#negative)
                    this.#start = at;
                this.#digit(code - xml_coordinates_ZERO);
            }
            else if (code === POINT) {
                this.#point = true;
            }
            else if (code === xml_coordinates_COMMA) {
                this.#endNumber();
            }
            else if (code <= xml_coordinates_SPACE) {
                if (this.#digits > 0 || this.#spoilt)
                    this.#endNumber();
                // White space right after a comma is forgiven, as GDAL does.
                if (this.#index > 1)
                    this.#endTuple();
            }
            else if (code === xml_coordinates_MINUS && this.#digits === 0) {
                this.#negative = true;
                if (this.#index === 0)
                    this.#start = at;
            }
            else if ((code | 0x20) === LETTER_E && this.#digits > 0) {
                this.#exponentSign = 1;
            }
            else if (code === xml_coordinates_MINUS && this.#exponentSign !== 0) {
                this.#exponentSign = -1;
            }
            else if (code === LESS) {
                this.#inMarkup = true;
            }
            else if (code !== xml_coordinates_PLUS) {
                this.#spoilt = true;
            }
        }
    }
    /** Ends the element: what comes next belongs to another. */
    end() {
        if (this.#digits > 0)
            this.#endNumber();
        if (this.#index > 1)
            this.#endTuple();
        this.#index = 0;
        this.#inMarkup = false;
        this.#clearNumber();
    }
    #digit(value) {
        this.#digits++;
        if (this.#exponentSign !== 0) {
            this.#exponent = Math.min(400, this.#exponent * 10 + value);
            return;
        }
        // Sixteen digits are all that a double holds; those after it only move the point.
        if (this.#mantissa < 1e15) {
            this.#mantissa = this.#mantissa * 10 + value;
            if (this.#point)
                this.#decimals++;
        }
        else if (!this.#point)
            this.#decimals--;
    }
    #endNumber() {
        const power = this.#exponent * this.#exponentSign - this.#decimals;
        const size = power === 0
            ? this.#mantissa
            : power < 0 && power >= -22
                ? this.#mantissa / (POWERS[-power] ?? 1)
                : this.#mantissa * 10 ** power;
        const value = this.#spoilt || this.#digits === 0 ? Number.NaN : this.#negative ? -size : size;
        if (this.#index === 0)
            this.#first = value;
        else if (this.#index === 1)
            this.#second = value;
        this.#index++;
        this.#clearNumber();
    }
    #clearNumber() {
        this.#mantissa = 0;
        this.#digits = 0;
        this.#decimals = 0;
        this.#negative = false;
        this.#point = false;
        this.#exponent = 0;
        this.#exponentSign = 0;
        this.#spoilt = false;
    }
    #endTuple() {
        if (!Number.isNaN(this.#first) && !Number.isNaN(this.#second))
            this.#onPosition(this.#first, this.#second, this.#start);
        this.#index = 0;
    }
}
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const xml_coordinates_SPACE = 0x20;
const xml_coordinates_PLUS = 0x2b;
const xml_coordinates_COMMA = 0x2c;
const xml_coordinates_MINUS = 0x2d;
const POINT = 0x2e;
const xml_coordinates_ZERO = 0x30;
const xml_coordinates_NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER_E = 0x65;

;// CONCATENATED MODULE: ./lib/preflight/xml-entities.js
/** What expanding the entities of a document type may grow to, in characters: where expat begins to refuse. */
const EXPANSION_LIMIT = 8 * 1024 * 1024;
/** A document type is looked at up to here, in characters. */
const DOCTYPE_LIMIT = 262_144;
/**
 * Finds the entities that a document type declares. None is ever expanded: lengths alone are added up, so that "a billion
 * laughs" cost nothing.
 */
function declaredEntities(doctype) {
    const values = new Map();
    const declaration = /<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\b)/g;
    for (const [, name = "", double, single] of doctype.slice(0, DOCTYPE_LIMIT).matchAll(declaration)) {
        if (!values.has(name))
            values.set(name, double ?? single ?? "");
    }
    const lengths = new Map();
    let explosive = doctype.length > DOCTYPE_LIMIT;
    for (const name of values.keys()) {
        if (expandedLength(name, values, lengths, 0) > EXPANSION_LIMIT)
            explosive = true;
    }
    return { names: [...values.keys()], explosive };
}
function expandedLength(name, values, lengths, depth) {
    const known = lengths.get(name);
    if (known !== undefined)
        return known;
    const value = values.get(name) ?? "";
    // A name that is being expanded counts as endless: it contains itself. So does one nested absurdly deep.
    lengths.set(name, Number.POSITIVE_INFINITY);
    if (depth > 500)
        return Number.POSITIVE_INFINITY;
    let length = value.length;
    for (const [, inner = ""] of value.matchAll(/&([^#;&\s][^;&\s]*);/g)) {
        if (values.has(inner))
            length += expandedLength(inner, values, lengths, depth + 1);
    }
    lengths.set(name, length);
    return length;
}

;// CONCATENATED MODULE: ./lib/preflight/xml-text.js



/** How much is decoded and parsed at once, in bytes: larger strings cost memory and gain nothing. */
const PIECE_BYTES = 65_536;
/** The encodings that expat, Mapbox's XML parser, knows besides UTF-8 and UTF-16, as Node calls them. */
const LATIN = {
    "iso-8859-1": "latin1",
    "us-ascii": "latin1",
    "windows-1252": "latin1",
};
/** The encoding named in an XML declaration, in small letters; `utf-8` without one. */
function declaredEncoding(head) {
    const text = Buffer.from(head.subarray(0, 256)).toString("latin1");
    return (/^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(text)?.[1] ?? "utf-8").toLowerCase();
}
/** Whether Mapbox's XML parser can read an encoding. */
function isKnownEncoding(encoding) {
    return encoding === "utf-8" || encoding === "utf8" || encoding === "utf-16" || encoding in LATIN;
}
/**
 * Reads a text file once, decoded by its XML declaration, in pieces of some 64 KiB that never cut a character. Stops when `take`
 * says false.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function readText(path, signal, take) {
    let encoding = null;
    await consumeFile(path, signal, (buffer, start, end, _offset, final) => {
        encoding ??= declaredEncoding(buffer.subarray(start, end));
        for (let at = start; at < end;) {
            const until = Math.min(end, at + PIECE_BYTES);
            const bytes = buffer.subarray(at, until);
            const latin = LATIN[encoding];
            const whole = latin === undefined && !(final && until === end) ? wholeCharacters(bytes) : bytes.length;
            // Less than one character is left: it comes back in front of the next bytes.
            if (whole === 0)
                return at;
            if (!take(decodePiece(bytes.subarray(0, whole), latin), encoding))
                return STOP;
            at += whole;
        }
        return end;
    });
}
function decodePiece(bytes, latin) {
    if (latin !== undefined)
        return { text: bytes.toString(latin), firstInvalid: null };
    return { text: bytes.toString("utf8"), firstInvalid: (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? null : firstInvalidOf(bytes) };
}
function firstInvalidOf(bytes) {
    const watch = new Utf8Watch();
    watch.write(bytes);
    watch.end();
    return watch.firstInvalid;
}
/** How many of the bytes are left when a character that is cut at the end is left out. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./lib/preflight/xml.js




/** Elements in each other, at most; GDAL refuses KML at 1,024 (kml.cpp), and nobody writes thousands. */
const DEPTH_LIMIT = 10_000;
/** How far apart two tags may be, in characters: expat sets no limit, but what lies between them is held in memory. */
const TOKEN_LIMIT = 16 * 1024 * 1024;
/** The longest text that `readName` gives back, in characters. */
const NAME_LIMIT = 255;
/** One pass over an XML file: saxes finds the elements, and text is only looked at where somebody asks for it. */
class XmlScan {
    #visitor;
    #parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    #coordinates;
    #text = "";
    /** Index in the whole text, line, and column in bytes, of the first character of `#text`. */
    #textStart = 0;
    #line = 1;
    #columnBytes = 0;
    /** Elements that are open. */
    depth = 0;
    #tags = 0;
    #sinceTag = 0;
    #tagsBefore = 0;
    #ampersand = null;
    /** Where the asked-for text begins in `#text`, and what becomes of it. */
    #wanted = null;
    #ended = false;
    /** The first fault that ends the scan. */
    fault = null;
    /** The first byte that the encoding of the file forbids; the scan goes on after it. */
    encodingFault = null;
    constructor(visitor) {
        this.#visitor = visitor;
        this.#coordinates = new CoordinateReader((longitude, latitude, at) => {
            visitor.position(longitude, latitude, () => this.#placeAt(at));
        });
        this.#parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
        this.#parser.on("closetag", ({ name }) => this.#close(name));
        this.#parser.on("doctype", (doctype) => this.#doctype(doctype));
        this.#parser.on("error", ({ message }) => this.#error(message.replace(/^\d+:\d+: /, "")));
    }
    /**
     * Scans a file to its end or its first fault.
     * @throws the signal's reason when aborted, and the system's error when the file cannot be read
     */
    async run(path, signal) {
        await readText(path, signal, (piece, encoding) => this.#take(piece, encoding));
        if (this.fault !== null)
            return;
        this.#text = "";
        this.#line = this.#parser.line;
        this.#ended = true;
        this.#parser.close();
    }
    /** Ends the scan with a fault at the element that is being opened. */
    refuse(what) {
        this.#fail("syntax", what, this.#placeAt(this.#index() - 1));
    }
    /** Where the element that is being opened ends its start tag. */
    place() {
        return this.#placeAt(this.#index() - 1);
    }
    /** Reads the text of the element that is being opened as coordinates, up to the next `stopReading`. */
    readCoordinates() {
        this.#wanted = { from: this.#index(), take: (text, from, to) => this.#coordinates.read(text, from, to) };
    }
    /** Gathers the beginning of the text of the element that is being opened; `stopReading` gives it back. */
    readName() {
        let raw = "";
        this.#wanted = {
            from: this.#index(),
            take: (text, from, to) => {
                raw += text.slice(from, Math.min(to, from + NAME_LIMIT * 8 - raw.length));
            },
        };
        return () => plainText(raw);
    }
    /** Ends what `readCoordinates` or `readName` began. */
    stopReading() {
        const end = Math.max(0, this.#index());
        this.#wanted?.take(this.#text, Math.max(0, this.#wanted.from), end);
        this.#wanted = null;
        this.#coordinates.end();
    }
    #take({ text, firstInvalid }, encoding) {
        this.#text = text;
        this.#line = this.#parser.line;
        if (this.#textStart === 0 && !isKnownEncoding(encoding)) {
            this.#fail("encoding", `its encoding ${encoding} is not one that Mapbox's XML parser knows`, this.#placeAt(0));
            return false;
        }
        if (firstInvalid !== null && this.encodingFault === null) {
            const what = `a byte that cannot be ${encoding.toUpperCase()}`;
            this.encodingFault = { kind: "encoding", what, place: this.#placeAt(firstInvalid) };
        }
        this.#parser.write(text);
        if (this.fault !== null)
            return false;
        this.#wanted?.take(text, Math.max(0, this.#wanted.from), text.length);
        if (this.#wanted !== null)
            this.#wanted.from = 0;
        this.#watchAmpersand(text);
        this.#watchLength(text);
        this.#textStart += text.length;
        const lineFeed = text.lastIndexOf("\n");
        this.#columnBytes =
            lineFeed === -1 ? this.#columnBytes + Buffer.byteLength(text) : Buffer.byteLength(text.slice(lineFeed + 1));
        return this.fault === null;
    }
    #open(name, attributes) {
        this.#tags++;
        if (this.fault !== null)
            return;
        this.depth++;
        if (this.depth > DEPTH_LIMIT)
            this.refuse(`elements stand more than ${DEPTH_LIMIT} deep in each other`);
        else
            this.#visitor.open(localName(name), attributes, this);
    }
    #close(name) {
        this.#tags++;
        if (this.fault !== null)
            return;
        this.#visitor.close(localName(name), this);
        this.depth--;
    }
    /** Entities count as known and empty: what they stand for matters to no check. */
    #doctype(doctype) {
        const { names, explosive } = declaredEntities(doctype);
        if (explosive)
            this.refuse("its entities would expand to more than 8 MiB, which XML parsers refuse as an attack");
        for (const name of names)
            this.#parser.ENTITIES[name] = "";
    }
    #error(message) {
        if (this.fault !== null)
            return;
        const text = message.replace(/\.$/, "");
        if (this.#ended) {
            const loose = this.#ampersand;
            if (loose !== null && loose.tags === this.#tags)
                this.#fail("syntax", LOOSE_AMPERSAND, loose.place);
            else
                this.#fail(message.startsWith("document must") ? "syntax" : "unfinished", `${text} at the end of the file`, this.#placeAt(0));
            return;
        }
        const index = this.#index() - 1;
        if (!message.includes("entity")) {
            this.#fail("syntax", text, this.#placeAt(index));
            return;
        }
        // The parser looks for the `;` of an entity before it complains: the place that matters is that of its `&`.
        const ampersand = looseAmpersand(this.#text, this.#text.lastIndexOf(";", index - 1) + 1, index);
        const place = ampersand === -1 ? (this.#ampersand?.place ?? this.#placeAt(index)) : this.#placeAt(ampersand);
        const name = ampersand === -1 ? "" : this.#text.slice(ampersand, index + 1);
        const known = /^&[\w.-]+;$/.test(name);
        this.#fail("syntax", known ? `the entity ${name} is not defined in XML` : LOOSE_AMPERSAND, place);
    }
    #fail(kind, what, place) {
        this.fault ??= { kind, what, place };
    }
    /** Remembers an `&` that no `;` has followed yet: the parser looks for one to the end of the file. */
    #watchAmpersand(text) {
        if (this.#ampersand !== null && (text.includes(";") || this.#ampersand.tags !== this.#tags))
            this.#ampersand = null;
        // Looking forwards is far quicker than backwards, and most texts have none.
        if (!text.includes("&"))
            return;
        const loose = looseAmpersand(text, text.lastIndexOf(";") + 1, text.length);
        if (loose !== -1)
            this.#ampersand ??= { place: this.#placeAt(loose), tags: this.#tags };
    }
    /** The parser keeps a tag, comment or CDATA section in memory until its end; coordinates are not kept. */
    #watchLength(text) {
        this.#sinceTag = this.#tags === this.#tagsBefore && this.#wanted === null ? this.#sinceTag + text.length : 0;
        this.#tagsBefore = this.#tags;
        if (this.#sinceTag <= TOKEN_LIMIT)
            return;
        if (this.#ampersand !== null)
            this.#fail("syntax", LOOSE_AMPERSAND, this.#ampersand.place);
        else
            this.#fail("unread", "no element begins or ends in the 16 MiB before this place", this.#placeAt(0));
    }
    /** Index in `#text` of the character that the parser looks at. */
    #index() {
        return this.#parser.position - this.#textStart;
    }
    #placeAt(index) {
        const before = this.#text.slice(0, Math.max(0, index));
        const lineFeed = before.lastIndexOf("\n");
        const column = lineFeed === -1 ? this.#columnBytes + Buffer.byteLength(before) : Buffer.byteLength(before.slice(lineFeed + 1));
        return { line: this.#line + countLineFeeds(before), column: column + 1 };
    }
}
function localName(name) {
    const colon = name.indexOf(":");
    return colon === -1 ? name : name.slice(colon + 1);
}
const LOOSE_AMPERSAND = "a bare & (write &amp; instead)";
/** The first `&` in `[from, to)` that begins an entity, or would; -1 without one. In comments and CDATA sections it means itself. */
function looseAmpersand(text, from, to) {
    let at = text.indexOf("&", from);
    while (at !== -1 && at < to) {
        const opening = text.lastIndexOf("<!", at);
        const closing = opening === -1 ? -1 : text.indexOf(text.startsWith("<!--", opening) ? "-->" : "]]>", opening);
        if (opening === -1 || (closing !== -1 && closing < at))
            return at;
        at = closing === -1 ? -1 : text.indexOf("&", closing);
    }
    return -1;
}
function countLineFeeds(text) {
    let count = 0;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
const PREDEFINED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** The text of raw XML up to its first closing tag: CDATA unwrapped, the five entities of XML put in. */
function plainText(raw) {
    const text = raw
        .replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, (_, inner) => inner.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
        .replaceAll(/<!--.*?-->/gs, "")
        .replace(/<.*$/s, "");
    return text
        .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name) => PREDEFINED[name] ?? "")
        .trim()
        .slice(0, NAME_LIMIT);
}

;// CONCATENATED MODULE: ./lib/preflight/xml-report.js


const CHECKS = {
    syntax: "xml-syntax",
    unfinished: "file-truncated",
    encoding: "text-encoding",
    unread: "xml-syntax",
};
const REMEDIES = {
    syntax: "Correct it there; `xmllint --noout FILE` lists all such places.",
    unfinished: "The end of the file is missing: download or export it anew.",
    encoding: "Convert it: `iconv -f WINDOWS-1252 -t UTF-8 in > out`, with the encoding it was written in.",
    unread: "From here on it was not checked; that is no fault by itself. Is there a comment, CDATA section or attribute of that length?",
};
const REFUSAL = 'Mapbox would answer "Invalid OGR: could not open the file" or "Error opening dataset". ';
/** Adds what keeps Mapbox's XML parser from reading the file; true when there is such a fault. `format` begins the title. */
function reportFaults(file, scan, format, collector) {
    const titles = {
        syntax: `${format}: not well-formed XML`,
        unfinished: `${format}: the end of the file is missing`,
        encoding: `${format}: wrong encoding`,
        unread: `${format}: not checked to its end`,
    };
    // A fault of encoding often leads to one of syntax: both are told.
    for (const fault of [scan.encodingFault, scan.fault]) {
        if (fault === null)
            continue;
        const { line, column } = fault.place;
        collector.add({
            check: CHECKS[fault.kind],
            severity: fault.kind === "unread" ? "warning" : "error",
            title: titles[fault.kind],
            message: () => `${file.label}:${line}:${column}: ${excerpt(fault.what, 160)}. ${fault.kind === "unread" ? "" : REFUSAL}${REMEDIES[fault.kind]}`,
            line,
            column,
        });
    }
    return scan.fault !== null || scan.encodingFault !== null;
}
/** Notes positions in an extent, and the places of the first ones that are out of range. */
class PlacedExtent {
    extent;
    #refused = null;
    #outside = null;
    constructor(extent) {
        this.extent = extent;
    }
    /** Notes a position in degrees. `place` is only asked of the first strays. */
    add(longitude, latitude, place) {
        this.extent.add(longitude, latitude, 0);
        if (this.extent.refused > 0)
            this.#refused ??= place();
        if (this.extent.outside > 0)
            this.#outside ??= place();
    }
    /** Adds what there is to say about positions out of range. */
    report(file, format, collector) {
        const fault = rangeFault(this.extent, format);
        if (fault === null)
            return;
        const { line, column } = (fault.severity === "error" ? this.#refused : this.#outside) ?? { line: 1, column: 1 };
        const { severity, title, text, count } = fault;
        const key = "range";
        const message = () => `${file.label}:${line}:${column}: ${text}`;
        collector.add({ check: "coordinates-range", severity, title, message, line, column }, key);
        collector.repeat(key, count - 1);
    }
}

;// CONCATENATED MODULE: ./lib/preflight/gpx.js





/**
 * GPX as GDAL's driver reads it for Mapbox: the layers waypoints, routes and tracks. mapbox/preprocessorcerer (togeojson-gpx)
 * leaves out single points of routes and tracks, and lines of fewer than two points.
 */
const gpxCheck = {
    format: "gpx",
    async check(file, signal) {
        const collector = new FindingCollector();
        const reader = new GpxReader();
        const scan = new XmlScan(reader);
        await scan.run(file.path, signal);
        const broken = reportFaults(file, scan, "GPX", collector);
        if (broken && scan.fault !== null)
            return { findings: collector.findings(), facts: null };
        const layers = [
            { name: "waypoints", features: reader.waypoints },
            { name: "routes", features: reader.routes },
            { name: "tracks", features: reader.tracks },
        ].filter((layer) => layer.features > 0);
        if (layers.length === 0)
            gpx_noFeatures(file, reader, collector);
        reader.extent.report(file, "GPX", collector);
        const { bounds } = reader.extent.extent;
        const features = reader.waypoints + reader.routes + reader.tracks;
        const estimatedZooms = estimateZooms(file.bytes, bounds, false);
        return {
            findings: collector.findings(),
            facts: { kind: "gpx", features, layers, bounds, estimatedZooms },
            sample: reader.extent.extent.sample,
        };
    },
};
/** Gathers waypoints, routes and tracks from the elements of a GPX file. */
class GpxReader {
    extent = new PlacedExtent(new Extent());
    waypoints = 0;
    routes = 0;
    tracks = 0;
    /** Routes and tracks without a line. */
    pointless = 0;
    #pointsOfLine = 0;
    #longestSegment = 0;
    open(name, attributes, scan) {
        switch (name) {
            case "trkpt":
            case "rtept":
            case "wpt":
                this.#point(name, Number(attributes.lon || Number.NaN), Number(attributes.lat || Number.NaN), scan);
                break;
            case "rte":
            case "trk":
                this.#longestSegment = 0;
                this.#pointsOfLine = 0;
                break;
            case "trkseg":
                this.#pointsOfLine = 0;
        }
    }
    close(name) {
        if (name === "rte" && this.#isLine())
            this.routes++;
        if (name === "trk" && this.#isLine())
            this.tracks++;
    }
    position() { }
    #point(name, longitude, latitude, scan) {
        if (Number.isNaN(longitude) || Number.isNaN(latitude))
            return;
        this.extent.add(longitude, latitude, () => scan.place());
        if (name === "wpt") {
            this.waypoints++;
        }
        else {
            this.#pointsOfLine++;
            this.#longestSegment = Math.max(this.#longestSegment, this.#pointsOfLine);
        }
    }
    #isLine() {
        if (this.#longestSegment >= 2)
            return true;
        this.pointless++;
        return false;
    }
}
function gpx_noFeatures(file, { pointless }, collector) {
    collector.add({
        check: "no-features",
        severity: "error",
        title: "GPX: no features",
        message: () => `${file.label} has no waypoint, and no route or track with two points in a row${pointless > 0 ? ` (${pointless} with fewer)` : ""}. Mapbox would answer ` +
            '"GPX does not contain any valid features." Look at the step that exports it.',
    });
}

;// CONCATENATED MODULE: ./lib/preflight/csv-columns.js

/** The names that Mapbox takes for coordinates, for messages. */
const ACCEPTED_NAMES = "`longitude` and `latitude` (or lon, lng, long, x and lat, y)";
/**
 * Names that a reader would take for coordinates and Mapbox does not, in the order of the header: `Lat `, `lattitude`,
 * `easting`, `coord_lon`, `the_geom`.
 */
function nearNames(names) {
    return names.filter((name) => {
        if (isGeometryName(name) || isLongitudeName(name) || isLatitudeName(name))
            return false;
        const plain = name
            .toLowerCase()
            .replaceAll(/[^\p{L}]+/gu, " ")
            .trim();
        if (isGeometryName(plain) || isLongitudeName(plain) || isLatitudeName(plain))
            return true;
        if (/^(easting|northing|rechtswert|hochwert|coordinates?|location|latlo?ng?|lo?ngla?t|point|shape)$/.test(plain))
            return true;
        const words = plain.split(" ");
        if (words.some((word) => /^(lat|lon|lng|long|x|y|geom|wkt|geojson|easting|northing)$/.test(word)))
            return true;
        return words.some((word) => isMisspelling(word, "latitude") || isMisspelling(word, "longitude"));
    });
}
/** What is probably wrong with a first line in which Mapbox finds no coordinates, as a sentence. */
function explainHeader(header, secondLine) {
    if (/^sep=/i.test(header))
        return "The first line is Excel's `sep=` mark; delete it, the header must come first.";
    if (/^\s*(#|\/\/)/.test(header))
        return "The first line is a comment; delete it, the header must come first.";
    const names = splitHeader(header);
    if (hasCoordinateColumns(names.map((name) => name.replaceAll(/^\s*'|'\s*$/g, ""))) &&
        names.some((name) => name.includes("'"))) {
        return "The names stand in single quotes; use double quotes or none.";
    }
    if (hasCoordinateColumns(names.map((name) => name.trim()))) {
        return "There are spaces around the names; write them without.";
    }
    if (hasCoordinateColumns(splitHeader(secondLine)))
        return "The header seems to be the second line; delete what stands before it.";
    const near = nearNames(names);
    if (near.length > 0)
        return `Close, but not accepted: ${near.slice(0, 5).map(csv_columns_quoted).join(", ")}.`;
    return `Its columns are ${names.slice(0, 8).map(csv_columns_quoted).join(", ")}${names.length > 8 ? ", …" : ""}.`;
}
function csv_columns_quoted(name) {
    // Spaces around a name are what is wrong with it: they are shown.
    const line = name.replaceAll(/[\s\p{Cc}]/gu, " ");
    return `"${line.length > 30 ? `${line.slice(0, 29)}…` : line}"`;
}
/** Whether at most two letters differ (Levenshtein's distance). */
function isMisspelling(word, intended) {
    if (Math.abs(word.length - intended.length) > 2)
        return false;
    let previous = Array.from({ length: intended.length + 1 }, (_, index) => index);
    for (let row = 1; row <= word.length; row++) {
        const current = [row];
        for (let column = 1; column <= intended.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (word[row - 1] === intended[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return (previous[intended.length] ?? 0) <= 2;
}

;// CONCATENATED MODULE: ./lib/preflight/recognize.js

const TO_GEOJSON = "`ogr2ogr -t_srs EPSG:4326 out.geojson in";
/** The most particular first. `text` is the head decoded, without a byte order mark and leading space. */
const SIGNATURES = [
    {
        name: "a Git LFS pointer",
        matches: (_, text) => text.startsWith("version https://git-lfs") || text.startsWith("version https://hawser"),
        remedy: "The checkout left the content behind. Add `lfs: true` to actions/checkout.",
    },
    {
        name: "a GeoPackage",
        matches: (head) => startsWith(head, "SQLite format 3") && startsWith(head, "GPKG", 68),
        remedy: `Convert one layer: ${TO_GEOJSON}.gpkg layer\`.`,
        mistakenFor: "mbtiles",
        answer: "Tileset is empty.",
    },
    {
        name: "a KMZ archive",
        matches: (head) => /(^|\/)doc\.kml$/i.test(firstZipEntry(head)),
        remedy: "Upload the KML inside: `unzip file.kmz doc.kml`.",
        mistakenFor: "shapefile",
        answer: "ZIP file did not contain a shp file",
    },
    {
        name: "an Excel or other office document",
        matches: (head) => /^(\[Content_Types\]\.xml|_rels\/|mimetype$)/.test(firstZipEntry(head)),
        remedy: "Save the sheet as CSV with columns `longitude` and `latitude`.",
        mistakenFor: "shapefile",
        answer: "ZIP file did not contain a shp file",
    },
    {
        name: "a gzipped file",
        matches: (head) => startsWith(head, [0x1f, 0x8b]),
        remedy: "Unpack it first: `gunzip --keep file.gz`.",
    },
    {
        name: "a PMTiles archive",
        matches: (head) => startsWith(head, "PMTiles") || startsWith(head, "PM\u0001") || startsWith(head, "PM\u0002"),
        remedy: "Make the tiles as MBTiles: `tippecanoe -o out.mbtiles …`, or `tile-join -o out.mbtiles in.pmtiles`.",
    },
    {
        name: "a FlatGeobuf file",
        matches: (head) => startsWith(head, "fgb"),
        remedy: `Convert it: ${TO_GEOJSON}.fgb\`.`,
    },
    {
        name: "a Parquet file",
        matches: (head) => startsWith(head, "PAR1"),
        remedy: `Convert it: ${TO_GEOJSON}.parquet\`.`,
    },
    {
        name: "an old Excel workbook",
        matches: (head) => startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]),
        remedy: "Save the sheet as CSV with columns `longitude` and `latitude`.",
    },
    {
        name: "an unzipped shapefile (.shp alone)",
        matches: (head) => head.length > 32 && startsWith(head, [0, 0, 0x27, 0x0a]),
        remedy: "Zip it together with its parts: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.",
    },
    {
        name: "the .dbf part of a shapefile",
        matches: (head) => head.length >= 32 && isDbf(head),
        remedy: "Zip all parts and upload the zip: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.",
    },
    {
        name: "an OpenStreetMap PBF extract",
        matches: (head) => startsWith(head, "OSMHeader", 6),
        remedy: "Take the layer you need out of it: `ogr2ogr out.geojson in.osm.pbf lines`.",
    },
    {
        name: "a 7-Zip archive",
        matches: (head) => startsWith(head, [0x37, 0x7a, 0xbc, 0xaf]),
        remedy: "Unpack it: `7z x file.7z`. Of archives Mapbox takes a zip with one shapefile only.",
    },
    {
        name: "a RAR archive",
        matches: (head) => startsWith(head, "Rar!"),
        remedy: "Unpack it: `unrar x file.rar`. Of archives Mapbox takes a zip with one shapefile only.",
    },
    {
        name: "a bzip2 file",
        matches: (head) => startsWith(head, "BZh"),
        remedy: "Unpack it first: `bunzip2 --keep file.bz2`.",
    },
    {
        name: "an xz file",
        matches: (head) => startsWith(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a]),
        remedy: "Unpack it first: `unxz --keep file.xz`.",
    },
    {
        name: "a Zstandard file",
        matches: (head) => startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]),
        remedy: "Unpack it first: `unzstd file.zst`.",
    },
    {
        name: "a tar archive",
        matches: (head) => startsWith(head, "ustar", 257),
        remedy: "Unpack it: `tar -xf file.tar`. Of archives Mapbox takes a zip with one shapefile only.",
    },
    {
        name: "a PNG image",
        matches: (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47]),
        remedy: "Give it a place and make it a GeoTIFF: `gdal_translate -a_srs EPSG:3857 -a_ullr west north east south in.png out.tif`.",
    },
    {
        name: "a JPEG image",
        matches: (head) => startsWith(head, [0xff, 0xd8, 0xff]),
        remedy: "Give it a place and make it a GeoTIFF: `gdal_translate -a_srs EPSG:3857 -a_ullr west north east south in.jpg out.tif`.",
    },
    {
        name: "a JPEG 2000 image",
        matches: (head) => startsWith(head, "jP  ", 4),
        remedy: "Convert it: `gdal_translate -ot Byte in.jp2 out.tif`.",
    },
    {
        name: "a big-endian BigTIFF",
        matches: (head) => startsWith(head, [0x4d, 0x4d, 0x00, 0x2b]),
        remedy: "Mapbox knows BigTIFF in little-endian order only: `gdal_translate -co ENDIANNESS=LITTLE in.tif out.tif`.",
    },
    {
        name: "an HDF5 or netCDF file",
        matches: (head) => startsWith(head, [0x89, 0x48, 0x44, 0x46]) || startsWith(head, "CDF"),
        remedy: "Take one variable out of it: `gdal_translate -ot Byte NETCDF:in.nc:variable out.tif`.",
    },
    {
        name: "a PDF document",
        matches: (head) => startsWith(head, "%PDF"),
        remedy: "Export the map data itself, for example as GeoJSON.",
    },
    {
        name: "a GDAL virtual file (VRT)",
        matches: (_, text) => text.slice(0, 200).includes("<VRTDataset") || text.startsWith("<OGRVRTDataSource"),
        remedy: "It only points at other files. Make one of them: `gdal_translate in.vrt out.tif`.",
    },
    {
        name: "an HTML page",
        matches: (_, text) => /^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)\b/i.test(text),
        remedy: "The download probably got an error or log-in page. Look at its first lines, and use `curl --fail --location`.",
    },
    {
        name: "a GML document",
        matches: (_, text) => text.startsWith("<") && text.includes("opengis.net/gml"),
        remedy: `Convert it: ${TO_GEOJSON}.gml\`.`,
    },
    {
        name: "an OpenStreetMap XML file",
        matches: (_, text) => text.startsWith("<") && /<osm[\s>]/.test(text),
        remedy: "Take the layer you need out of it: `ogr2ogr out.geojson in.osm lines`.",
    },
    {
        name: "an error answer in XML",
        matches: (_, text) => text.startsWith("<") && /<(Error|ServiceException\w*|ExceptionReport)[\s>]/.test(text),
        remedy: "The download failed and the server's answer was saved instead. Look at it, and use `curl --fail`.",
    },
    {
        name: "a GeoJSON text sequence (RFC 8142)",
        matches: (head) => head[0] === 0x1e,
        remedy: "Make it a FeatureCollection: `ogr2ogr out.geojson in.geojsons`.",
    },
    {
        name: "an Esri JSON file",
        matches: (_, text) => text.startsWith("{") && /"geometryType"\s*:\s*"esri/.test(text) && !/"type"\s*:\s*"FeatureCollection"/.test(text),
        remedy: "Convert it: `ogr2ogr out.geojson in.json`, or ask the server for `f=geojson`.",
        mistakenFor: "geojson",
        answer: "Error creating Mapnik Datasource: Invalid geojson",
    },
    {
        name: "a TopoJSON topology",
        matches: (_, text) => text.startsWith("{") && /"type"\s*:\s*"Topology"/.test(text),
        remedy: "Convert it: `npx -p topojson-client topo2geo layer=out.geojson < in.json`.",
    },
    {
        name: "a TileJSON document",
        matches: (_, text) => /^\{[\s\S]*"tilejson"\s*:\s*"/.test(text) && /"tiles"\s*:|"version"\s*:|"name"\s*:/.test(text),
        remedy: "It only describes a tileset. Upload the tiles themselves as MBTiles.",
    },
    {
        name: "a JSON array",
        matches: (_, text) => /^\[\s*[[{"\]\d-]/.test(text),
        remedy: "Wrap the features: `jq '{type: \"FeatureCollection\", features: .}' in.json > out.geojson`.",
    },
    {
        name: "a script, not JSON",
        matches: (_, text) => /^(var|let|const|window\.|module\.exports|export|[\w$.]+\s*\()\s*[\s\S]*[{]/.test(text),
        remedy: "Keep the object alone: take away what stands before the first `{` and after the last `}`.",
    },
    {
        name: "a JSON object with single quotes",
        matches: (_, text) => /^\{\s*'/.test(text),
        remedy: "Write it with a JSON encoder, for example `json.dump` in Python instead of `str` or `print`.",
    },
];
/**
 * Recognizes a file by its first bytes (512 are enough) that the Uploads API does not take.
 * Null for all it does take, and for what nobody knows.
 */
function recognize(head) {
    const flavour = utf16Flavour(head);
    if (flavour !== null) {
        return {
            name: `text in ${flavour}`,
            remedy: `Convert it to UTF-8: \`iconv -f ${flavour} -t UTF-8 in > out\`.`,
        };
    }
    const text = decode(head)
        .replace(/^\ufeff/, "")
        .trimStart();
    return SIGNATURES.find((signature) => signature.matches(head, text)) ?? null;
}
/** Name of the first file in a zip as its local header tells it (APPNOTE.TXT, section 4.3.7); empty for what is no zip. */
function firstZipEntry(head) {
    if (!startsWith(head, [0x50, 0x4b, 3, 4]))
        return "";
    const length = (head[26] ?? 0) | ((head[27] ?? 0) << 8);
    return decode(head.subarray(30, 30 + length));
}
/** dBASE III and IV tables: version, date of the last change, and a header length that fits its fields. */
function isDbf(head) {
    const [version, year, month, day] = head;
    if (![0x03, 0x04, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(version ?? 0))
        return false;
    if ((month ?? 0) < 1 || (month ?? 0) > 12 || (day ?? 0) < 1 || (day ?? 0) > 31 || year === undefined)
        return false;
    const headerLength = (head[8] ?? 0) | ((head[9] ?? 0) << 8);
    return headerLength % 32 === 1 || headerLength % 32 === 8;
}

;// CONCATENATED MODULE: ./lib/preflight/identify.js






/** How much of a file is needed to say what it really is where Mapbox sees nothing in the first 512 bytes. */
const IDENTIFYING_BYTES = 65_536;
/** Decides what a file is from its first bytes (up to `IDENTIFYING_BYTES`) and its name. */
function identify(head, label) {
    const sniffed = sniff(head);
    const recognized = recognize(head.subarray(0, SNIFFED_BYTES));
    switch (sniffed) {
        case "topojson":
        case "tilejson":
            return identifyMisreadJson(head, label, sniffed);
        case null:
        case "shp":
        case "vrt":
            return unusable(recognized === null ? explainUnknown(head, label) : notGeodata(label, recognized));
    }
    if (recognized !== null && recognized.mistakenFor === sniffed) {
        return { format: sniffed, worthReading: false, occurrences: [notGeodata(label, recognized)] };
    }
    return { format: sniffed, worthReading: true, occurrences: differingName(label, sniffed) };
}
function unusable(occurrence) {
    return { format: null, worthReading: false, occurrences: [occurrence] };
}
function notGeodata(label, { name, remedy, answer = "Unknown filetype" }) {
    return {
        check: "file-not-geodata",
        severity: "error",
        title: `Not geodata: ${name}`,
        message: () => `${label} is ${name}. ${wouldAnswer(answer)} ${remedy}`,
    };
}
/** A member named `arcs`, `objects` or `tilejson` near the start decides the type for Mapbox, whatever the rest is. */
function identifyMisreadJson(head, label, sniffed) {
    const text = decode(head);
    const rootType = /"type"\s*:\s*"([A-Za-z]+)"/.exec(text)?.[1];
    if (rootType === "FeatureCollection" || rootType === "Feature") {
        const compact = text.slice(0, JSON_WINDOW).replaceAll(" ", "");
        const name = /"(tilejson|arcs|objects)":/.exec(compact)?.[1] ?? sniffed;
        const kind = sniffed === "topojson" ? "TopoJSON" : "TileJSON";
        return unusable({
            check: "file-misread",
            severity: "error",
            title: `GeoJSON that Mapbox would take for ${kind}`,
            message: () => `${label} is GeoJSON, but "${name}" appears as a name in its first ${JSON_WINDOW} characters, and Mapbox's type detection ` +
                `takes such a file for ${kind} and cannot read it. Rename that property, or put the first feature that has it further down.`,
        });
    }
    if (sniffed === "topojson") {
        return {
            format: null,
            worthReading: false,
            occurrences: [
                {
                    check: "file-not-geodata",
                    severity: "warning",
                    title: "TopoJSON is not documented for uploads",
                    message: () => `${label} is a TopoJSON topology. Mapbox's public code reads it, but its documentation does not list it, and it is not ` +
                        "checked here. To be safe convert it: `npx -p topojson-client topo2geo layer=out.geojson < in.json`.",
                },
            ],
        };
    }
    return unusable({
        check: "file-not-geodata",
        severity: "error",
        title: "Not geodata: a TileJSON document",
        message: () => `${label} is a TileJSON document: it only describes a tileset. Upload the tiles themselves as MBTiles.`,
    });
}
/** Why nobody sees what this file is: its root is out of sight, its header has no coordinates, or it is something else. */
function explainUnknown(head, label) {
    const text = decode(head).replace(/^\ufeff/, "");
    const trimmed = text.trimStart();
    if (trimmed.startsWith("<"))
        return explainXml(text, label);
    if (trimmed.startsWith("{"))
        return explainJson(text, label);
    const extension = extensionOf(label);
    const isText = !head.subarray(0, SNIFFED_BYTES).includes(0);
    const lines = trimmed.split(/\r\n|\r|\n/);
    if (isText && (FORMAT_BY_EXTENSION.get(extension) === "csv" || looksLikeTable(lines))) {
        return explainCsv(head, lines, label);
    }
    return {
        check: "file-not-geodata",
        severity: "error",
        title: isText ? "Not geodata: unknown text" : "Not geodata: unknown binary data",
        message: () => `${label} begins with ${isText ? `"${excerpt(trimmed, 40)}"` : `the bytes ${hex(head)}`}. Mapbox would answer "Unknown filetype". ` +
            "It takes CSV, GeoJSON, GPX, KML, MBTiles, zipped shapefiles and GeoTIFF. Look at the file, and at the step that made it.",
    };
}
function explainXml(text, label) {
    const root = /<(?:\w+:)?(kml|gpx)[\s>]/.exec(text);
    if (root === null) {
        return notGeodata(label, {
            name: "an XML document of another kind",
            remedy: "Of XML it takes KML and GPX. Convert it: `ogr2ogr -t_srs EPSG:4326 out.geojson in.xml`.",
        });
    }
    const name = root[1] ?? "";
    const why = /^<\?xml/.test(text)
        ? `<${name}> begins at character ${formatCount(root.index + 1)}; Mapbox looks for it in the first ${XML_WINDOW} only. ` +
            "Take out the comments, style sheets and white space before it."
        : 'the file does not begin with an XML declaration. Put `<?xml version="1.0" encoding="UTF-8"?>` at its very start.';
    return {
        check: "file-hidden-root",
        severity: "error",
        title: `${name.toUpperCase()} that Mapbox would not recognize`,
        message: () => `${label} is ${name.toUpperCase()}, but ${why} As it is, Mapbox would answer "Unknown filetype".`,
    };
}
function explainJson(text, label) {
    const sign = /"type"\s*:\s*"(Feature(Collection)?|(Multi)?(Point|LineString|Polygon)|GeometryCollection)"/.exec(text);
    if (sign === null) {
        return notGeodata(label, {
            name: "JSON, but not GeoJSON",
            remedy: 'A GeoJSON file begins with `{"type": "FeatureCollection", "features": [`. Look at the step that made it.',
        });
    }
    const start = sign.index + 1;
    const why = start > JSON_WINDOW - 30
        ? `its "type" comes at character ${formatCount(start)}; Mapbox looks for it in the first ${JSON_WINDOW} only. `
        : 'Mapbox finds no `"type":` in its first lines, because a line break stands between the name and the colon. ';
    return {
        check: "file-hidden-root",
        severity: "error",
        title: "GeoJSON that Mapbox would not recognize",
        message: () => `${label} is GeoJSON, but ${why}As it is, Mapbox would answer "Unknown filetype". Put "type" first: ` +
            "`jq -c '{type, features}' in.geojson > out.geojson`.",
    };
}
function explainCsv(head, lines, label) {
    const header = lines[0] ?? "";
    if (hasCoordinateColumns(splitHeader(header))) {
        if (startsWith(head, UTF8_BOM)) {
            return {
                check: "text-encoding",
                severity: "error",
                title: "CSV: byte order mark hides the first column",
                message: () => `${label} begins with a UTF-8 byte order mark, which becomes part of the first column's name, so that Mapbox finds no ` +
                    'coordinates and would answer "Unknown filetype". Save it without: `sed -i "1s/^\\xEF\\xBB\\xBF//" file.csv`.',
                line: 1,
                column: 1,
            };
        }
        return {
            check: "file-hidden-root",
            severity: "error",
            title: `CSV: header goes beyond ${SNIFFED_BYTES} bytes`,
            message: () => `${label} has its coordinate columns beyond the first ${SNIFFED_BYTES} bytes, of which alone Mapbox's type detection knows. ` +
                'It would answer "Unknown filetype". Move longitude and latitude to the first columns.',
            line: 1,
            column: 1,
        };
    }
    return {
        check: "csv-columns",
        severity: "error",
        title: "CSV: no columns with coordinates",
        message: () => `${label}:1 has no columns that Mapbox takes for coordinates. ${explainHeader(header, lines[1] ?? "")} Mapbox would answer ` +
            `"Unknown filetype". Name them ${ACCEPTED_NAMES}, or use one column \`wkt\` or \`geojson\`.`,
        line: 1,
        column: 1,
    };
}
/** Two lines with the same number of separators, at least one: more than prose has. */
function looksLikeTable(lines) {
    const [first, second] = lines;
    if (first === undefined || second === undefined)
        return false;
    const columns = splitHeader(first).length;
    return columns > 1 && splitHeader(second).length === columns;
}
const FORMAT_BY_EXTENSION = new Map([
    ["csv", "csv"],
    ["tsv", "csv"],
    ["geojson", "geojson"],
    ["json", "geojson"],
    ["gpx", "gpx"],
    ["kml", "kml"],
    ["mbtiles", "mbtiles"],
    ["tif", "tiff"],
    ["tiff", "tiff"],
    ["zip", "shapefile"],
]);
function extensionOf(label) {
    return /\.([^./\\]+)$/.exec(label)?.[1]?.toLowerCase() ?? "";
}
/** A format as people write it. */
const FORMAT_NAMES = {
    csv: "CSV",
    geojson: "GeoJSON",
    gpx: "GPX",
    kml: "KML",
    mbtiles: "MBTiles",
    shapefile: "zipped shapefile",
    tiff: "TIFF",
};
function differingName(label, sniffed) {
    const named = FORMAT_BY_EXTENSION.get(extensionOf(label));
    if (named === undefined || named === sniffed)
        return [];
    return [
        {
            check: "file-misread",
            severity: "warning",
            title: `Named .${excerpt(extensionOf(label), 10)}, but its content is ${FORMAT_NAMES[sniffed]}`,
            message: () => `${label} is ${FORMAT_NAMES[sniffed]} by its first bytes, which is all that Mapbox goes by. Rename it if that is what you meant, ` +
                "else look at the step that made it.",
        },
    ];
}
function hex(head) {
    return [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

;// CONCATENATED MODULE: ./lib/preflight/kml.js







/** Layers that Mapbox takes (max_layer_count in mapbox/mapbox-upload-validate, lib/validators/kml.js). */
const MOST_LAYERS = 15;
/** Layers whose names are remembered; of the others only the number is. */
const NAMED_LAYERS = 1_000;
/** Where GDAL's KML driver gives up ("Too big depth level", ogr/ogrsf_frmts/kml/kml.cpp). */
const kml_DEPTH_LIMIT = 1_024;
/**
 * KML as GDAL's driver reads it for Mapbox: a layer is a container with a placemark of its own; mapbox/preprocessorcerer
 * (togeojson-kml) counts the layers, compares their names, and drops placemarks without geometry.
 */
const kmlCheck = {
    format: "kml",
    async check(file, signal) {
        const collector = new FindingCollector();
        const reader = new KmlReader();
        const scan = new XmlScan(reader);
        await scan.run(file.path, signal);
        const broken = reportFaults(file, scan, "KML", collector);
        if (broken && scan.fault !== null)
            return { findings: collector.findings(), facts: null };
        judgeLayers(file, reader, collector);
        if (reader.features === 0)
            kml_noFeatures(file, reader, collector);
        reader.extent.report(file, "KML", collector);
        const { bounds } = reader.extent.extent;
        const estimatedZooms = estimateZooms(file.bytes, bounds, false);
        const layers = reader.layers.slice(0, 100).map(({ name, features }) => ({ name, features }));
        return {
            findings: collector.findings(),
            facts: { kind: "kml", features: reader.features, layers, bounds, estimatedZooms },
            sample: reader.extent.extent.sample,
        };
    },
};
/** Gathers layers, features and positions from the elements of a KML file. */
class KmlReader {
    extent = new PlacedExtent(new Extent());
    /** The first layers; `layerCount` counts all. */
    layers = [];
    layerCount = 0;
    features = 0;
    placemarks = 0;
    networkLinks = 0;
    #containers = [];
    #ordinal = 0;
    #placemarkDepth = 0;
    #hasGeometry = false;
    open(name, _attributes, scan) {
        if (scan.depth > kml_DEPTH_LIMIT) {
            scan.refuse(`elements stand more than ${formatCount(kml_DEPTH_LIMIT)} deep in each other, GDAL's limit for KML`);
            return;
        }
        switch (name) {
            case "kml":
            case "Document":
            case "Folder":
                this.#containers.push({
                    depth: scan.depth,
                    ordinal: ++this.#ordinal,
                    place: scan.place(),
                    name: () => "",
                    placemarks: 0,
                    features: 0,
                });
                break;
            case "name":
                if (this.#containers.at(-1)?.depth === scan.depth - 1 && this.#placemarkDepth === 0) {
                    const container = this.#containers.at(-1);
                    if (container !== undefined)
                        container.name = scan.readName();
                }
                break;
            case "Placemark":
                this.#openPlacemark(scan.depth);
                break;
            case "coordinates":
                if (this.#placemarkDepth > 0)
                    scan.readCoordinates();
                break;
            case "coord":
                // A track of Google's extension: its numbers stand apart by blanks, its extent is not taken.
                this.#hasGeometry = true;
                break;
            case "NetworkLink":
            case "GroundOverlay":
                this.networkLinks++;
        }
    }
    close(name, scan) {
        switch (name) {
            case "kml":
            case "Document":
            case "Folder":
                this.#closeContainer();
                break;
            case "name":
            case "coordinates":
                scan.stopReading();
                break;
            case "Placemark":
                if (this.#placemarkDepth === scan.depth)
                    this.#closePlacemark();
        }
    }
    position(longitude, latitude, place) {
        this.#hasGeometry = true;
        this.extent.add(longitude, latitude, place);
    }
    #openPlacemark(depth) {
        if (this.#placemarkDepth > 0)
            return;
        this.#placemarkDepth = depth;
        this.#hasGeometry = false;
    }
    #closePlacemark() {
        const container = this.#containers.at(-1);
        this.placemarks++;
        if (this.#hasGeometry)
            this.features++;
        if (container?.depth === this.#placemarkDepth - 1) {
            container.placemarks++;
            if (this.#hasGeometry)
                container.features++;
        }
        this.#placemarkDepth = 0;
    }
    #closeContainer() {
        const container = this.#containers.pop();
        if (container === undefined || container.placemarks === 0)
            return;
        this.layerCount++;
        if (this.layers.length >= NAMED_LAYERS)
            return;
        const { features, place, ordinal } = container;
        this.layers.push({ name: container.name() || `Layer #${ordinal}`, features, place });
    }
}
function judgeLayers(file, { layers, layerCount }, collector) {
    if (layerCount > MOST_LAYERS) {
        collector.add({
            check: "kml-layers",
            severity: "error",
            title: `KML: ${countOf(layerCount, "layer")}, ${MOST_LAYERS} are allowed`,
            message: () => `${file.label} has ${countOf(layerCount, "folder or document", "folders and documents")} with placemarks of their own, each of which is a layer. Mapbox ` +
                `would answer "${layerCount} layers found. Maximum of ${MOST_LAYERS} layers allowed." Put the placemarks into fewer folders, or convert: ` +
                "`ogrmerge.py -single -f GeoJSON -o out.geojson in.kml`.",
        }, "number");
    }
    const byName = Map.groupBy(layers, ({ name }) => name);
    const [first] = [...byName.entries()].filter(([, same]) => same.length > 1);
    if (first === undefined)
        return;
    const [name, same] = first;
    const place = same[1]?.place;
    const repeated = [...byName.values()].filter((one) => one.length > 1).length;
    collector.add({
        check: "kml-layers",
        severity: "error",
        title: "KML: two layers of one name",
        message: () => `${file.label}${place === undefined ? "" : `:${place.line}:${place.column}`}: ${same.length} folders or documents with placemarks are named "${excerpt(name)}"${repeated > 1 ? `, and ${countOf(repeated - 1, "more name")} occur twice` : ""}. ` +
            `Mapbox would answer "Duplicate layer names: '${excerpt(name)}' found ${same.length} times". Give each its own name.`,
        ...(place === undefined ? {} : place),
    }, "names");
}
function kml_noFeatures(file, { placemarks, networkLinks }, collector) {
    const answer = networkLinks > 0
        ? "OGR file contains no features. If KML, NetworkLinks are not supported"
        : placemarks > 0
            ? "KML does not contain any valid features"
            : "KML does not contain any layers.";
    const fact = networkLinks > 0
        ? "only points to other files (NetworkLink) or pictures (GroundOverlay)"
        : placemarks > 0
            ? `has ${countOf(placemarks, "placemark")}, none with a geometry`
            : "has no placemark";
    const remedy = networkLinks > 0
        ? "Open it in Google Earth and save the linked places as KML, or upload the file that the link names."
        : "Look at the step that exports it: did it find any features?";
    collector.add({
        check: "no-features",
        severity: "error",
        title: networkLinks > 0 ? "KML: links only, no features" : "KML: no features",
        message: () => `${file.label} ${fact}. ${wouldAnswer(answer)} ${remedy}`,
    });
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles-header.js



/** Length of the header of an SQLite database, in bytes (https://www.sqlite.org/fileformat.html#the_database_header). */
const HEADER_BYTES = 100;
/**
 * What the header alone gives away: no SQLite file, a GeoPackage, pages missing at the end, or data that stand in the
 * write-ahead log beside the file and would not be uploaded. Null when the tables are worth asking.
 * @throws the system's error when the file cannot be read
 */
async function headerFault(file) {
    const header = await readHeader(file.path);
    if (!startsWith(header, "SQLite format 3\0") || header.length < HEADER_BYTES) {
        return {
            check: "mbtiles-schema",
            severity: "error",
            title: "MBTiles: not an SQLite database",
            message: () => `${file.label} does not begin with the header of an SQLite database. Mapbox would answer "Unknown filetype". Build the file ` +
                "anew, or look at the step that downloads it.",
        };
    }
    if (startsWith(header, "GPKG", 68)) {
        return {
            check: "mbtiles-schema",
            severity: "error",
            title: "MBTiles: this is a GeoPackage",
            message: () => `${file.label} is a GeoPackage, which Mapbox takes for MBTiles and would answer "Tileset is empty." Convert its layers: ` +
                "`ogr2ogr -t_srs EPSG:4326 out.geojson in.gpkg LAYER`.",
        };
    }
    return truncation(file, header) ?? (await unfinishedLog(file, header));
}
async function readHeader(path) {
    const handle = await (0,promises_.open)(path, "r");
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** The header counts the pages, and is to be believed where the change counter equals the one of the last count. */
function truncation(file, header) {
    const stated = header.readUInt16BE(16);
    const pageSize = stated === 1 ? 65_536 : stated;
    const expected = pageSize * header.readUInt32BE(28);
    if (header.readUInt32BE(24) !== header.readUInt32BE(92) || file.bytes >= expected)
        return null;
    return {
        check: "file-truncated",
        severity: "error",
        title: "MBTiles: the end of the file is missing",
        message: () => `${file.label} has ${formatCount(file.bytes)} bytes, its header says ${formatCount(expected)} (${formatBytes(expected - file.bytes)} are ` +
            'missing). Mapbox would answer "SQLITE_CORRUPT: database disk image is malformed". Copy, download or build it anew.',
    };
}
/** Bytes 18 and 19 are 2 in write-ahead mode (https://www.sqlite.org/wal.html); what stands in the log is not in the file. */
async function unfinishedLog(file, header) {
    if (header[18] !== 2)
        return null;
    const log = await (0,promises_.stat)(`${file.path}-wal`).catch(() => null);
    if (log === null || log.size === 0)
        return null;
    return {
        check: "mbtiles-schema",
        severity: "error",
        title: "MBTiles: data still in the write-ahead log",
        message: () => `${file.label} has ${formatBytes(log.size)} of its content in the file ${file.label}-wal beside it, which is not uploaded: tiles would be ` +
            'missing, or Mapbox would answer "Tileset is empty." Close every program that writes to it, then run ' +
            '`sqlite3 FILE "PRAGMA wal_checkpoint(TRUNCATE)"`.',
    };
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles-metadata.js
/** Limit of the metadata as JSON text without `tilestats`, in characters (mapbox/mapbox-upload-validate, lib/validate.js). */
const mbtiles_metadata_METADATA_LIMIT = 61_440;
/** The highest zoom level that Mapbox takes (limits.json of mapbox/mapbox-upload-limits). */
const mbtiles_metadata_HIGHEST_ZOOM = 30;
/**
 * The rows of `metadata` as `getInfo` of the public repository mapbox/node-mbtiles reads them: zooms as integers, `center`
 * and `bounds` split at commas, keys of `json` added where the table has none.
 * @throws {SyntaxError} when `json` is not JSON
 * @throws {TypeError} when `json` holds no object, or `center` or `bounds` is not text
 */
function readInfo(rows) {
    const info = {};
    for (const { name, value } of rows) {
        switch (name) {
            case "json":
                for (const [key, inner] of Object.entries(parseObject(String(value))))
                    info[key] ||= inner;
                break;
            case "minzoom":
            case "maxzoom":
                info[name] = Number.parseInt(String(value), 10);
                break;
            case "center":
            case "bounds":
                if (typeof value !== "string")
                    throw new TypeError(`${name} is not text`);
                info[name] = value.split(",").map((part) => Number.parseFloat(part));
                break;
            default:
                info[String(name)] = value ?? null;
        }
    }
    return info;
}
function parseObject(text) {
    const parsed = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null)
        throw new TypeError("json holds no object");
    return parsed;
}
/**
 * The rules that `validate` of mapbox/tilelive, the validators of mapbox/mapbox-upload-validate (4.8.0) have for
 * metadata, in their order. Mapbox names the first alone; here each is named.
 */
function metadataFaults(info, vectorTiles) {
    return [...relics(info), ...valueFaults(info), ...vectorLayerFaults(info, vectorTiles), ...sizeFaults(info)];
}
function relics(info) {
    const faults = [];
    const check = "mbtiles-schema";
    const remedy = "Build the file anew with a current tool, such as tippecanoe or gdal.";
    if (info.prepare) {
        const remedyForPrepare = `Remove it: sqlite3 FILE "DELETE FROM metadata WHERE name = 'prepare'".`;
        faults.push({
            check,
            title: "MBTiles: metadata has a key prepare",
            answer: "Source cannot contain prepare key",
            remedy: remedyForPrepare,
        });
    }
    if (info.formatter) {
        const answer = "Use TileMill 0.7 or later to export MBTiles with a valid template.";
        faults.push({ check, title: "MBTiles: metadata has a key formatter", answer, remedy });
    }
    return faults;
}
const TEXT_LIMITS = {
    name: 255,
    version: 255,
    format: 255,
    attribution: 2000,
    description: 2000,
    source: 2000,
    legend: 8000,
    template: 8000,
};
function valueFaults(info) {
    const answers = [];
    for (const [key, limit] of Object.entries(TEXT_LIMITS)) {
        const value = info[key] ?? "";
        if (typeof value !== "string" || value.length > limit) {
            answers.push(`${key} must be a string of ${limit} characters or less`);
        }
    }
    for (const key of ["minzoom", "maxzoom"]) {
        const value = info[key] ?? 0;
        if (!isZoom(value))
            answers.push(`${key} must be an integer between 0 and ${mbtiles_metadata_HIGHEST_ZOOM}`);
    }
    for (const key of ["tiles", "grids"]) {
        const value = info[key] ?? [""];
        if (!Array.isArray(value) || value.length === 0 || value.some((one) => typeof one !== "string")) {
            answers.push(`${key} must be an array of templated urls`);
        }
    }
    answers.push(...placeFaults(info));
    const [answer, ...others] = answers;
    if (answer === undefined)
        return [];
    const key = answer.split(" ", 1)[0] ?? "";
    const also = others.length === 0 ? "" : ` Also: ${others.join("; ")}.`;
    const command = `sqlite3 FILE "UPDATE metadata SET value = '…' WHERE name = '${key}'"`;
    const remedy = `Correct that row: \`${command}\`, or build the file anew.${also}`;
    return [{ check: "mbtiles-zooms", title: `MBTiles: bad ${key} in metadata`, answer, remedy }];
}
function isZoom(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= mbtiles_metadata_HIGHEST_ZOOM;
}
/** Numbers of an array of that length, or null for anything else. */
function numbersOf(value, length) {
    if (!Array.isArray(value) || value.length !== length)
        return null;
    const numbers = value.map((one) => (typeof one === "string" ? Number.parseFloat(one) : one));
    return numbers.every((one) => typeof one === "number" && Number.isFinite(one)) ? numbers : null;
}
/** West, south, east and north in degrees as the metadata tell them, or null where they tell none that could be. */
function infoBounds(info) {
    const [west, south, east, north] = numbersOf(info.bounds, 4) ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined)
        return null;
    return [west, south, east, north];
}
function placeFaults(info) {
    const answers = [];
    const bounds = infoBounds(info);
    if (info.bounds !== undefined && info.bounds !== null) {
        if (bounds === null)
            answers.push("bounds must be an array of the form [west, south, east, north]");
        else
            answers.push(...boundsFaults(bounds));
    }
    if (info.center === undefined || info.center === null)
        return answers;
    const [longitude, latitude, zoom] = numbersOf(info.center, 3) ?? [];
    if (longitude === undefined || latitude === undefined || zoom === undefined) {
        return [...answers, "center must be an array of the form [lon, lat, z]"];
    }
    if (Math.abs(longitude) > 180)
        answers.push("center lon value must be between -180 and 180");
    if (Math.abs(latitude) > 90)
        answers.push("center lat value must be between -90 and 90");
    // Mapbox's message says 30, its code compares with 23.
    if (!isZoom(zoom) || zoom > 23)
        answers.push("center z value must be an integer between 0 and 30");
    if (bounds !== null) {
        const [west, south, east, north] = bounds;
        if (longitude < west || longitude > east)
            answers.push(`center lon value must be between bounds ${west} and ${east}`);
        if (latitude < south || latitude > north)
            answers.push(`center lat value must be between bounds ${south} and ${north}`);
    }
    const { minzoom, maxzoom } = info;
    if (typeof minzoom === "number" && zoom < minzoom) {
        answers.push(`center zoom value must be greater than or equal to minzoom ${minzoom}`);
    }
    if (typeof maxzoom === "number" && zoom > maxzoom) {
        answers.push(`center zoom value must be less than or equal to maxzoom ${maxzoom}`);
    }
    return answers;
}
function boundsFaults([west, south, east, north]) {
    const answers = [];
    if (Math.abs(west) > 360)
        answers.push("bounds west value must be between -360 and 360");
    if (Math.abs(south) > 95)
        answers.push("bounds south value must be between -95 and 95");
    if (Math.abs(east) > 360)
        answers.push("bounds east value must be between -360 and 360");
    if (Math.abs(north) > 95)
        answers.push("bounds north value must be between -95 and 95");
    if (west > east)
        answers.push("bounds west value must be less than or equal to east");
    if (south > north)
        answers.push("bounds south value must be less than or equal to north");
    return answers;
}
function vectorLayerFaults(info, vectorTiles) {
    const layers = info.vector_layers;
    const fault = (title, answer) => [
        {
            check: "mbtiles-vector-layers",
            title: `MBTiles: ${title}`,
            answer,
            remedy: 'The row "json" of the table metadata must list each layer of the tiles once; tippecanoe and tile-join write it.',
        },
    ];
    if (layers === undefined || layers === null) {
        return vectorTiles ? fault("no vector_layers in metadata", 'Vector source must include "vector_layers" key') : [];
    }
    if (!Array.isArray(layers) || layers.length === 0) {
        return fault("vector_layers is no list of layers", "vector_layers must be an array of layer objects");
    }
    const seen = new Set();
    for (const [index, layer] of layers.entries()) {
        const id = typeof layer === "object" && layer !== null && "id" in layer ? layer.id : undefined;
        if (typeof layer !== "object" || layer === null) {
            return fault("an entry of vector_layers is no layer", `vector_layers[${index}] must be a layer object`);
        }
        if (typeof id !== "string" || id.length > 255) {
            return fault("a layer without a usable id", `vector_layers[${index}] id must be a string of 255 characters or less`);
        }
        if (seen.has(id) && vectorTiles) {
            return fault("two layers with one id", `Vector source "vector_layers" contains duplicate ID: ${id}`);
        }
        seen.add(id);
    }
    return [];
}
function sizeFaults(info) {
    const { tilestats: _uncounted, ...counted } = info;
    const { length } = JSON.stringify(counted);
    if (length <= mbtiles_metadata_METADATA_LIMIT)
        return [];
    return [
        {
            check: "metadata-size",
            title: "MBTiles: metadata too large",
            answer: `Metadata ${(length / 1000).toPrecision(3)} kB exceeds limit of 61.4 kB.`,
            remedy: "Keep fewer fields or layers: tippecanoe's --include or --exclude, or one tileset for each group of layers.",
        },
    ];
}
/** The layers that the metadata list, for the report: at most 100 layers of 100 fields. */
function infoLayers(info) {
    if (!Array.isArray(info.vector_layers))
        return [];
    return info.vector_layers.slice(0, 100).flatMap((layer) => {
        if (typeof layer !== "object" || layer === null || !("id" in layer) || typeof layer.id !== "string")
            return [];
        const fields = "fields" in layer && typeof layer.fields === "object" && layer.fields !== null ? layer.fields : {};
        return [{ id: layer.id, fields: Object.keys(fields).slice(0, 100) }];
    });
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles-tiles.js

/**
 * Counts and ranges by zoom level, for a schema whose index answers that; otherwise see `levelsByOnePass`.
 * The limit bounds the answer where zoom levels are nonsense.
 */
const LEVELS_BY_INDEX = `SELECT zoom_level AS zoom, COUNT(*) AS tiles, MIN(tile_column) AS left, MAX(tile_column) AS right,
  MIN(tile_row) AS bottom, MAX(tile_row) AS top FROM tiles GROUP BY zoom_level LIMIT 100`;
/** The same in one pass without sorting, which for 30 million tiles would take gigabytes: one row with all levels side by side. */
function levelsByOnePass() {
    const columns = [
        `COUNT(*) FILTER (WHERE zoom_level NOT BETWEEN 0 AND ${mbtiles_metadata_HIGHEST_ZOOM}) AS others`,
        "MAX(zoom_level) AS highest",
    ];
    for (let zoom = 0; zoom <= mbtiles_metadata_HIGHEST_ZOOM; zoom++) {
        const filter = `FILTER (WHERE zoom_level = ${zoom})`;
        columns.push(`COUNT(*) ${filter} AS tiles${zoom}`);
        for (const [name, value] of [
            ["left", "MIN(tile_column)"],
            ["right", "MAX(tile_column)"],
            ["bottom", "MIN(tile_row)"],
            ["top", "MAX(tile_row)"],
        ]) {
            columns.push(`${value} ${filter} AS ${name}${zoom}`);
        }
    }
    return `SELECT ${columns.join(", ")} FROM tiles`;
}
/** Turns the answer of `LEVELS_BY_INDEX` or of `levelsByOnePass` into levels, lowest first; values that are no number become NaN. */
function readLevels(answer) {
    const [first] = answer;
    const rows = first !== undefined && "others" in first ? unfold(first) : answer;
    return rows
        .map((row) => ({
        zoom: numberOf(row.zoom),
        tiles: numberOf(row.tiles),
        columns: [numberOf(row.left), numberOf(row.right)],
        rows: [numberOf(row.bottom), numberOf(row.top)],
    }))
        .sort((one, other) => one.zoom - other.zoom);
}
function unfold(row) {
    const levels = [];
    for (let zoom = 0; zoom <= mbtiles_metadata_HIGHEST_ZOOM; zoom++) {
        const tiles = row[`tiles${zoom}`] ?? 0;
        const [left, right, bottom, top] = ["left", "right", "bottom", "top"].map((name) => row[`${name}${zoom}`] ?? null);
        if (tiles !== 0)
            levels.push({ zoom, tiles, left: left ?? null, right: right ?? null, bottom: bottom ?? null, top: top ?? null });
    }
    if (row.others !== 0) {
        levels.push({
            zoom: row.highest ?? null,
            tiles: row.others ?? null,
            left: null,
            right: null,
            bottom: null,
            top: null,
        });
    }
    return levels;
}
/** A number as SQLite gave it; NaN for text, blobs and NULL. */
function numberOf(value) {
    return typeof value === "number" ? value : Number.NaN;
}
/** Whether every tile of the level lies inside the world at its zoom: column and row below 2^zoom. */
function isInsideWorld({ zoom, columns, rows }) {
    const size = 2 ** zoom;
    return [...columns, ...rows].every((value) => Number.isInteger(value) && value >= 0 && value < size);
}
/**
 * The bounds that Mapbox takes where the metadata name none: the outer edges of the tiles at the lowest zoom, as
 * `ensureBounds` of mapbox/node-mbtiles computes them. In degrees; null without tiles.
 */
function boundsOfTiles(levels) {
    const [lowest] = levels;
    if (lowest === undefined || !isInsideWorld(lowest))
        return null;
    const { zoom, columns, rows } = lowest;
    const longitude = (column) => (column / 2 ** zoom) * 360 - 180;
    const latitude = (row) => (Math.atan(Math.sinh(Math.PI * (2 * (row / 2 ** zoom) - 1))) * 180) / Math.PI;
    return [longitude(columns[0]), latitude(rows[0]), longitude(columns[1] + 1), latitude(rows[1] + 1)];
}
/**
 * The format of a tile by its first bytes and last two, given as hexadecimal digits, as mapbox/tiletype tells it; null for what
 * it does not know, uncompressed vector tiles among them.
 */
function tileFormat(head, tail) {
    if (head.startsWith("89504E470D0A1A0A"))
        return "png";
    if (head.startsWith("FFD8") && tail === "FFD9")
        return "jpg";
    if (/^47494638(39|37)61/.test(head))
        return "gif";
    if (/^52494646.{8}57454250/.test(head))
        return "webp";
    return head.startsWith("789C") || head.startsWith("1F8B") ? "pbf" : null;
}
/**
 * Where the zooms of the metadata contradict those of the tiles (mapbox/mapbox-upload-validate, lib/validators/mbtiles.js). A
 * `maxzoom` above the tiles is allowed beside a `fillzoom`.
 */
function zoomContradictions(stated, actual) {
    const found = [];
    const note = (key, than, bound) => {
        const words = `In mbtiles file, metadata.${key} (${stated[key]}) is ${than} than actual tiles ${bound}zoom (${actual[bound]})`;
        found.push({ key, answer: words, right: key === "maxzoom" ? actual.max : actual[bound] });
    };
    const { maxzoom, fillzoom } = stated;
    if (fillzoom !== null && fillzoom < actual.min)
        note("fillzoom", "lower", "min");
    if (fillzoom !== null && fillzoom > actual.max)
        note("fillzoom", "higher", "max");
    if (maxzoom === null)
        return found;
    if (maxzoom < actual.min)
        note("maxzoom", "lower", "min");
    else if (maxzoom < actual.max)
        note("maxzoom", "lower", "max");
    else if (maxzoom > actual.max && fillzoom === null)
        note("maxzoom", "higher", "max");
    return found;
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles-judge.js




/** Tiles and grids that Mapbox processes at most (limits.json of mapbox/mapbox-upload-limits). */
const MOST_TILES = 30_000_000;
/** The largest tile and grid that Mapbox takes, in bytes as stored; `500k` in its words. */
const LARGEST_TILE = 512_000;
/**
 * Judges the tables `tiles` and `grids`: how many, their format, zooms, places and sizes. `types` tells by name what is a
 * table and what a view. Counts first and stops at the limit, since a view of 64 kB can have 89 million rows.
 */
async function judgeTiles(file, types, info, ask, collector) {
    const format = types.has("tiles") ? await judgeFirstTile(file, ask, collector) : null;
    const count = types.has("tiles") ? await countUpToLimit("tiles", ask) : 0;
    const grids = types.has("grids") ? await countUpToLimit("grids", ask) : 0;
    const unknown = { format, count, zooms: null, perZoom: {}, largest: null, bounds: null };
    if (count + grids === 0) {
        collector.add({
            check: "mbtiles-schema",
            severity: "error",
            title: "MBTiles: no tiles",
            message: () => `${file.label} ${types.has("tiles") ? "has an empty table tiles" : "has no table tiles"}. Mapbox would answer "Tileset is empty." ` +
                "Look at the log of the tool that built it: did the input hold features, inside the zooms asked for?",
        });
        return unknown;
    }
    if (count + grids > MOST_TILES) {
        collector.add({
            check: "mbtiles-schema",
            severity: "error",
            title: `MBTiles: more than ${formatCount(MOST_TILES)} tiles`,
            message: () => `${file.label} has more than ${formatCount(MOST_TILES)} tiles. Mapbox would answer "Tileset exceeds processing limit." Lower the ` +
                "highest zoom (`tile-join -z13 -o out.mbtiles in.mbtiles`), or split it by area.",
        });
        return unknown;
    }
    if (grids > 0)
        await judgeSizes("grids", file, types, ask, collector);
    if (count === 0)
        return unknown;
    const levels = await readAllLevels(ask);
    judgeZooms(file, levels, info, collector);
    await judgePlaces(file, levels, ask, collector);
    const largest = await judgeSizes("tiles", file, types, ask, collector);
    return { format, count, zooms: zoomsOf(levels), perZoom: perZoom(levels), largest, bounds: boundsOfTiles(levels) };
}
async function countUpToLimit(table, ask) {
    const [row] = await ask(`SELECT COUNT(*) AS count FROM (SELECT 1 FROM ${table} LIMIT ${MOST_TILES + 1})`);
    return numberOf(row?.count);
}
/** Mapbox looks at the first tile alone to tell the format of all. */
async function judgeFirstTile(file, ask, collector) {
    const [row] = await ask("SELECT tile_data IS NULL AS missing, HEX(SUBSTR(CAST(tile_data AS BLOB), 1, 16)) AS head, " +
        "HEX(SUBSTR(CAST(tile_data AS BLOB), -2)) AS tail FROM tiles LIMIT 1");
    if (row === undefined)
        return null;
    const format = tileFormat(String(row.head), String(row.tail));
    if (format !== null || row.missing === 1)
        return format;
    // The first byte of a vector tile is the tag of its first layer: field 3, length-delimited (Mapbox Vector Tile specification).
    const uncompressed = String(row.head).startsWith("1A");
    collector.add({
        check: "mbtiles-tile-format",
        severity: "error",
        title: uncompressed ? "MBTiles: vector tiles are not compressed" : "MBTiles: unknown format of tiles",
        message: () => `${file.label}: the first tile is ${uncompressed ? "an uncompressed vector tile" : "neither PNG, JPEG, GIF, WebP nor a compressed vector tile"}. ` +
            `Mapbox would answer "Unknown format." ${uncompressed
                ? "Build it without tippecanoe's --no-tile-compression (-pC)."
                : "Store each tile as one whole image or as a gzipped vector tile."}`,
    });
    return null;
}
async function readAllLevels(ask) {
    const plan = await ask(`EXPLAIN QUERY PLAN ${LEVELS_BY_INDEX}`);
    const sorts = plan.some(({ detail }) => String(detail).includes("TEMP B-TREE"));
    return readLevels(await ask(sorts ? levelsByOnePass() : LEVELS_BY_INDEX));
}
function zoomsOf(levels) {
    const zooms = levels.map(({ zoom }) => zoom).filter((zoom) => Number.isInteger(zoom));
    return zooms.length === 0 ? null : { min: Math.min(...zooms), max: Math.max(...zooms) };
}
function perZoom(levels) {
    return Object.fromEntries(levels.map(({ zoom, tiles }) => [String(zoom), tiles]));
}
function judgeZooms(file, levels, info, collector) {
    const zooms = zoomsOf(levels);
    if (zooms === null)
        return;
    const range = zooms.min === zooms.max ? `at z${zooms.min} only` : `from z${zooms.min} to z${zooms.max}`;
    const add = (title, answer, remedy) => collector.add({
        check: "mbtiles-zooms",
        severity: "error",
        title: `MBTiles: ${title}`,
        message: () => `${file.label} has tiles ${range}. ${wouldAnswer(answer)} ${remedy}`,
    });
    if (zooms.max > mbtiles_metadata_HIGHEST_ZOOM) {
        const answer = `Maxzoom exceeded for mbtiles file. There is a max zoom limit of ${mbtiles_metadata_HIGHEST_ZOOM} but tiles up to zoom level ${zooms.max} were found.`;
        add(`tiles above z${mbtiles_metadata_HIGHEST_ZOOM}`, answer, `Remove them: \`sqlite3 FILE "DELETE FROM tiles WHERE zoom_level > ${mbtiles_metadata_HIGHEST_ZOOM}"\`.`);
    }
    if (zooms.min < 0) {
        const answer = `Minzoom exceeded for mbtiles file. There is a min zoom limit of 0 but tiles down to zoom level ${zooms.min} were found.`;
        add("tiles below z0", answer, '`sqlite3 FILE "DELETE FROM tiles WHERE zoom_level < 0"` removes them.');
    }
    const stated = { maxzoom: zoomOf(info?.maxzoom), fillzoom: zoomOf(info?.fillzoom) };
    for (const { key, answer, right } of zoomContradictions(stated, zooms)) {
        const remedy = `Correct the metadata: \`sqlite3 FILE "UPDATE metadata SET value = '${right}' WHERE name = '${key}'"\`, or build the file anew.`;
        add(`${key} of the metadata is not that of the tiles`, answer, remedy);
    }
}
/** A zoom as Mapbox reads it, or null for none and for what is no number: that is a fault of its own. */
function zoomOf(value) {
    const zoom = Number.parseInt(String(value), 10);
    return Number.isNaN(zoom) ? null : zoom;
}
async function judgePlaces(file, levels, ask, collector) {
    if (levels.every((level) => isInsideWorld(level) || level.zoom > mbtiles_metadata_HIGHEST_ZOOM || level.zoom < 0))
        return;
    const outside = "FROM tiles WHERE typeof(zoom_level) <> 'integer' OR typeof(tile_column) <> 'integer' OR typeof(tile_row) <> 'integer' " +
        "OR (zoom_level BETWEEN 0 AND 30 AND (tile_column < 0 OR tile_row < 0 OR tile_column >= (1 << zoom_level) OR tile_row >= (1 << zoom_level)))";
    const [first] = await ask(`SELECT zoom_level AS z, tile_column AS x, tile_row AS y ${outside} LIMIT 1`);
    if (first === undefined)
        return;
    const [all] = await ask(`SELECT COUNT(*) AS count ${outside}`);
    const count = numberOf(all?.count);
    const place = `${first.z}/${first.x}/${first.y}`;
    collector.add({
        check: "mbtiles-tile-format",
        severity: "error",
        title: `MBTiles: ${countOf(count, "tile")} outside the world`,
        message: () => `${file.label}: ${countOf(count, "tile")} with a column or row that its zoom does not have, first zoom_level ${first.z}, tile_column ${first.x}, ` +
            `tile_row ${first.y} (both must be whole numbers below 2^zoom). Mapbox would answer "Tile ${place} is an invalid ZXY range." Delete ` +
            "those rows, or build the file anew.",
    });
}
/** Sizes and places of the tiles (or grids) of a table. */
async function judgeSizes(table, file, types, ask, collector) {
    const column = table === "tiles" ? "tile_data" : "grid";
    const row = (table === "tiles" ? await largestImage(types, ask) : undefined) ?? (await largestRow(table, column, types, ask));
    const bytes = numberOf(row?.bytes ?? 0);
    const z = numberOf(row?.z);
    const x = numberOf(row?.x);
    const y = 2 ** z - 1 - numberOf(row?.y);
    if (bytes > LARGEST_TILE) {
        const noun = table === "tiles" ? "tile" : "grid";
        const title = table === "tiles" ? "Tile" : "Grid";
        const [large] = await ask(`SELECT COUNT(*) AS count FROM ${table} WHERE LENGTH(${column}) > ${LARGEST_TILE}`);
        const count = numberOf(large?.count);
        collector.add({
            check: "mbtiles-tile-size",
            severity: "error",
            title: `MBTiles: ${countOf(count, noun)} over 500 kB`,
            message: () => `${file.label}: ${countOf(count, noun)} larger than ${formatCount(LARGEST_TILE)} bytes, the largest z${z}/${x}/${y} with ${formatCount(bytes)} bytes. ` +
                `Mapbox would answer "${title} exceeds maximum size of 500k at z${z}. Reduce the detail of data at this zoom level or omit it by adjusting ` +
                'your minzoom." Rebuild with `tippecanoe --drop-densest-as-needed`; for images choose a stronger compression.',
        });
    }
    if (table === "tiles")
        judgeNulls(file, numberOf(row?.tiles) - numberOf(row?.stored), collector);
    return table === "tiles" && [x, y, z].every((value) => Number.isInteger(value)) ? { z, x, y, bytes } : null;
}
/**
 * One sequential pass over a table, however its rows are indexed; SQLite reads the length of a blob from the head of its
 * row. Every other use of the blob, COUNT(tile_data) too, would read all of it.
 */
async function largestRow(table, column, types, ask) {
    const [row] = await ask(`SELECT MAX(LENGTH(${column})) AS bytes, zoom_level AS z, tile_column AS x, tile_row AS y, COUNT(*) AS tiles, ` +
        `COUNT(LENGTH(${column})) AS stored FROM ${table}${types.get(table) === "table" ? " NOT INDEXED" : ""}`);
    return row;
}
/**
 * The same for the usual view that joins each place in `map` with its image in `images`, by one pass over the images:
 * the view would visit them in random order, once for each tile. Undefined where that may not be the whole truth:
 * another view, an image too large or missing (it may belong to no tile), or none at all.
 */
async function largestImage(types, ask) {
    if (types.get("tiles") !== "view" || types.get("map") !== "table" || types.get("images") !== "table")
        return undefined;
    const plan = await ask("EXPLAIN QUERY PLAN SELECT LENGTH(tile_data) FROM tiles");
    if (!plan.every(({ detail }) => /^(SCAN|SEARCH) (map|images)\b/.test(String(detail))))
        return undefined;
    const images = await columnsOf("images", ask);
    const map = await columnsOf("map", ask);
    if (!images.has("tile_data") || !images.has("tile_id") || !map.has("tile_id"))
        return undefined;
    const [largest] = await ask("SELECT MAX(LENGTH(tile_data)) AS bytes, COUNT(*) AS tiles, COUNT(LENGTH(tile_data)) AS stored FROM images NOT INDEXED");
    if (largest === undefined || numberOf(largest.bytes) > LARGEST_TILE || largest.tiles !== largest.stored)
        return undefined;
    const [place] = await ask("SELECT zoom_level AS z, tile_column AS x, tile_row AS y FROM map WHERE tile_id = " +
        `(SELECT tile_id FROM images NOT INDEXED WHERE LENGTH(tile_data) = ${numberOf(largest.bytes)} LIMIT 1) LIMIT 1`);
    return place === undefined ? undefined : { ...largest, ...place };
}
async function columnsOf(table, ask) {
    return new Set((await ask(`SELECT name FROM pragma_table_info('${table}')`)).map(({ name }) => String(name)));
}
function judgeNulls(file, nulls, collector) {
    if (nulls <= 0)
        return;
    collector.add({
        check: "mbtiles-tile-format",
        severity: "error",
        title: `MBTiles: ${countOf(nulls, "tile")} without data`,
        message: () => `${file.label}: ${countOf(nulls, "tile")} without tile_data (NULL). Mapbox would answer "Tile is invalid". Remove those rows: ` +
            '`sqlite3 FILE "DELETE FROM tiles WHERE tile_data IS NULL"`.',
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./lib/preflight/mbtiles-process.js



/** SQLite refused a statement. `code` is its primary result code (https://www.sqlite.org/rescode.html). */
class SqliteError extends Error {
    code;
    constructor(message, code) {
        super(message);
        this.name = "SqliteError";
        this.code = code;
    }
}
/** The database cannot be asked: `missing` is a Node without SQLite, `ended` a process out of memory or time. */
class SqliteUnavailable extends Error {
    reason;
    constructor(message, reason, options) {
        super(message, options);
        this.name = "SqliteUnavailable";
        this.reason = reason;
    }
}
/** What SQLite may allocate in all, in bytes: a view can ask for gigabytes. */
const MEMORY_LIMIT = 256 * 1024 * 1024;
/** How much of a file is mapped instead of read, in bytes: rows of a view lie anywhere, and each read is a call less. */
const MAPPED_BYTES = 2_147_418_112;
/**
 * Answers each line `{ path }` or `{ sql }` with a line `{ rows }` or `{ message, code }`. It is a text because it runs
 * in a process of its own, and so needs no second entry in a bundle. `immutable` keeps -wal and -shm files from
 * appearing next to the user's file and shows exactly the bytes that would be uploaded (https://www.sqlite.org/uri.html).
 */
const PROGRAM = `
import { createInterface } from "node:readline";
let sqlite;
let missing;
try {
  sqlite = await import("node:sqlite");
} catch (error) {
  missing = error.message;
}
let database;
const plain = (key, value) => typeof value === "bigint" ? Number(value) : ArrayBuffer.isView(value) ? null : value;
const answer = ({ url, sql }) => {
  if (missing !== undefined) return { message: missing, code: -1 };
  try {
    if (url !== undefined) {
      database?.close();
      database = undefined;
      database = new sqlite.DatabaseSync(new URL(url), { readOnly: true });
      database.exec("PRAGMA hard_heap_limit = ${MEMORY_LIMIT}; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA mmap_size = ${MAPPED_BYTES}");
      return { rows: [] };
    }
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    return { rows: statement.all() };
  } catch (error) {
    return { message: error.errstr ? error.message : String(error), code: (error.errcode ?? 0) & 255 };
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line)), plain) + "\\n");
}
`;
/**
 * SQLite in a process of its own. Files come from anywhere, and SQLite's calls return only when they are done: here
 * a view that computes for hours, a corrupted page that crashes the library, or a cold disk stops neither the log
 * nor cancellation of the run, because the process can be ended at any moment.
 */
class SqliteProcess {
    #child;
    #answers;
    #ended;
    #failure = null;
    constructor() {
        // Nothing of the job's environment goes in: no token, no NODE_OPTIONS. Windows cannot start Node without its root.
        const { SystemRoot } = process.env;
        this.#child = (0,external_node_child_process_.spawn)(process.execPath, ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", PROGRAM], { env: SystemRoot === undefined ? {} : { SystemRoot }, windowsHide: true });
        this.#ended = new Promise((resolve) => {
            this.#child.once("error", (error) => {
                this.#failure = error;
                resolve(undefined);
            });
            this.#child.once("close", resolve);
        });
        // A process that ends early closes its ends of the pipes; #ask says so, in one place.
        this.#child.stdin.on("error", () => { });
        this.#child.stderr.resume();
        this.#answers = (0,external_node_readline_namespaceObject.createInterface)({ input: this.#child.stdout })[Symbol.asyncIterator]();
    }
    /**
     * Opens the file at the absolute `path` in place of the one before, to be read only.
     * @throws {SqliteError} when SQLite cannot open it
     * @throws {SqliteUnavailable} when there is no SQLite to ask, or `deadline` has passed
     */
    async open(path, deadline) {
        await this.#ask({ url: `${(0,external_node_url_namespaceObject.pathToFileURL)(path).href}?immutable=1` }, deadline);
    }
    /**
     * All rows of one statement; the statement has to limit their number.
     * @throws {SqliteError} when SQLite refuses the statement or the file is damaged
     * @throws {SqliteUnavailable} when `deadline` has passed or the process ended; it can be asked no more then
     */
    async all(sql, deadline) {
        return this.#ask({ sql }, deadline);
    }
    /** Ends the process, whatever it is doing. */
    async close() {
        this.#child.kill("SIGKILL");
        await this.#ended;
    }
    async #ask(question, deadline) {
        const end = () => this.#child.kill("SIGKILL");
        if (deadline.aborted)
            end();
        deadline.addEventListener("abort", end, { once: true });
        try {
            this.#child.stdin.write(`${JSON.stringify(question)}\n`);
            const line = await this.#answers.next();
            if (line.done === true) {
                await this.#ended;
                if (deadline.aborted)
                    throw new SqliteUnavailable("it took too long", "ended", { cause: deadline.reason });
                throw new SqliteUnavailable("the process that reads it ended early", "ended", { cause: this.#failure });
            }
            return rowsOf(JSON.parse(line.value));
        }
        finally {
            deadline.removeEventListener("abort", end);
        }
    }
}
function rowsOf(answer) {
    if (answer.rows !== undefined)
        return answer.rows;
    const { message = "unknown error", code = 0 } = answer;
    if (code < 0)
        throw new SqliteUnavailable(message, "missing");
    if (code === SQLITE_NOMEM)
        throw new SqliteUnavailable(message, "ended");
    throw new SqliteError(message, code);
}
const SQLITE_NOMEM = 7;

;// CONCATENATED MODULE: ./lib/preflight/mbtiles.js







/** How long the tables of one file may be asked, in milliseconds: far above what a slow disk needs, far below what a hostile view takes. */
function patience(bytes) {
    return 30_000 + Math.ceil(bytes / 50_000);
}
/**
 * MBTiles: the rules of mapbox/mapbox-upload-validate 4.8.0 (lib/validators/mbtiles.js, lib/validate.js) and of mapbox/tilelive's
 * `verify`, in SQL. Read-only and immutable; SQLite runs in a process of its own (see `SqliteProcess`).
 */
const mbtilesCheck = {
    format: "mbtiles",
    async check(file, signal) {
        const deadline = AbortSignal.any([signal, AbortSignal.timeout(patience(file.bytes))]);
        const sqlite = new SqliteProcess();
        try {
            return await inspectMbtiles(file, sqlite, deadline, signal);
        }
        finally {
            await sqlite.close();
        }
    },
};
/**
 * The check with its means handed in.
 * @throws the reason of `signal` when aborted, and the system's error when the file cannot be read
 */
async function inspectMbtiles(file, sqlite, deadline, signal) {
    const collector = new FindingCollector();
    const fault = await headerFault(file);
    if (fault !== null) {
        collector.add(fault);
        return { findings: collector.findings(), facts: null };
    }
    let facts = null;
    try {
        await sqlite.open(file.path, deadline);
        facts = await mbtiles_judge(file, (sql) => sqlite.all(sql, deadline), collector);
    }
    catch (error) {
        signal.throwIfAborted();
        collector.add(failure(file, error));
    }
    return { findings: collector.findings(), facts };
}
async function mbtiles_judge(file, ask, collector) {
    const schema = await ask("SELECT lower(name) AS name, type FROM sqlite_master WHERE type IN ('table', 'view') LIMIT 10000");
    const types = new Map(schema.map(({ name, type }) => [String(name), String(type)]));
    const info = types.has("metadata") ? await readMetadata(file, ask, collector) : missingMetadata(file, collector);
    if (types.has("carmen"))
        await judgeCarmen(file, ask, collector);
    const tiles = await judgeTiles(file, types, info, ask, collector);
    for (const fault of metadataFaults(info === null ? {} : withDefaults(info, tiles), info !== null && tiles.format === "pbf")) {
        collector.add({
            check: fault.check,
            severity: "error",
            title: fault.title,
            message: (count) => `${file.label}: ${wouldAnswer(excerpt(fault.answer, 200))} ${fault.remedy}${count > 1 ? ` (${count} such faults)` : ""}`,
        });
    }
    return mbtiles_factsOf(info ?? {}, tiles);
}
/** Where metadata name no zooms or bounds, Mapbox takes those of the tiles, and compares the centre with them. */
function withDefaults(info, { zooms, bounds }) {
    return {
        ...(zooms === null || ("minzoom" in info && "maxzoom" in info) ? {} : { minzoom: zooms.min, maxzoom: zooms.max }),
        ...(bounds === null ? {} : { bounds }),
        ...info,
    };
}
function mbtiles_factsOf(info, tiles) {
    return {
        kind: "mbtiles",
        name: typeof info.name === "string" ? excerpt(info.name, 255) : null,
        tileFormat: tiles.format,
        zooms: tiles.zooms,
        tiles: tiles.count,
        tilesPerZoom: tiles.perZoom,
        largestTile: tiles.largest,
        layers: infoLayers(info),
        bounds: infoBounds(info) ?? tiles.bounds,
    };
}
/** The longest row `json` that is read, in characters: it may hold megabytes of tilestats that Mapbox does not count. */
const JSON_LIMIT = 8 * 1024 * 1024;
/** Reads `metadata` without ever taking in more than a few megabytes; null when that told all there is to say. */
async function readMetadata(file, ask, collector) {
    const [size] = await ask("SELECT COUNT(*) AS rows, SUM(LENGTH(value)) FILTER (WHERE name IS NOT 'json') AS characters, " +
        "SUM(LENGTH(value)) FILTER (WHERE name = 'json') AS json FROM metadata");
    const characters = Number(size?.characters ?? 0);
    const json = Number(size?.json ?? 0);
    if (Number(size?.rows ?? 0) > mbtiles_metadata_METADATA_LIMIT || characters > mbtiles_metadata_METADATA_LIMIT) {
        collector.add({
            check: "metadata-size",
            severity: "error",
            title: "MBTiles: metadata too large",
            message: () => `${file.label}: the table metadata holds ${characters} characters; Mapbox takes ${mbtiles_metadata_METADATA_LIMIT} in all and would answer "Metadata ` +
                `${(characters / 1000).toPrecision(3)} kB exceeds limit of 61.4 kB." Remove rows that no map needs.`,
        });
        return null;
    }
    if (json > JSON_LIMIT) {
        collector.add({
            check: "metadata-size",
            severity: "warning",
            title: "MBTiles: row json too long to be checked",
            message: () => `${file.label}: the row json of the table metadata has ${json} characters. Without "tilestats" Mapbox takes ${mbtiles_metadata_METADATA_LIMIT}. Its layers ` +
                "were not checked. If the tilestats are that long, build with tippecanoe's --no-tile-stats.",
        });
        return null;
    }
    const rows = await ask("SELECT name, CASE typeof(value) WHEN 'blob' THEN CAST(value AS TEXT) ELSE value END AS value FROM metadata");
    try {
        return readInfo(rows);
    }
    catch (error) {
        const inJson = error instanceof SyntaxError || (error instanceof TypeError && error.message.startsWith("json"));
        collector.add({
            check: inJson ? "mbtiles-vector-layers" : "mbtiles-zooms",
            severity: "error",
            title: inJson ? "MBTiles: row json of metadata is broken" : "MBTiles: unreadable row of metadata",
            message: () => `${file.label}: a row of the table metadata cannot be read; Mapbox's own reader fails on it with ` +
                `"${excerpt(error instanceof Error ? error.message : String(error), 120)}". Correct it with sqlite3, or build the file anew.`,
        });
        return null;
    }
}
function missingMetadata(file, collector) {
    collector.add({
        check: "mbtiles-schema",
        severity: "warning",
        title: "MBTiles: no table metadata",
        message: () => `${file.label} has no table metadata, which the MBTiles specification asks for; name, bounds and zooms come from the tiles then, and ` +
            "vector tiles are refused. Build the file with a tool that writes it, such as tippecanoe or gdal.",
    });
    return {};
}
async function judgeCarmen(file, ask, collector) {
    const rows = await ask("SELECT 1 FROM carmen LIMIT 1");
    if (rows.length === 0)
        return;
    collector.add({
        check: "mbtiles-schema",
        severity: "error",
        title: "MBTiles: made by Carmen 0.1",
        message: () => `${file.label} has a table carmen. Mapbox would answer "Carmen 0.1.x tilesets are no longer supported." Drop that table: ` +
            '`sqlite3 FILE "DROP TABLE carmen"`.',
    });
}
const SQLITE_ERROR = 1;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
/** A statement that Mapbox sends too was refused, or nobody could be asked. */
function failure(file, error) {
    const said = excerpt(error instanceof Error ? error.message : String(error), 160);
    const refused = error instanceof SqliteError && [SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB].includes(error.code);
    if (refused) {
        const name = error.code === SQLITE_ERROR ? "SQLITE_ERROR" : "SQLITE_CORRUPT";
        return {
            check: error.code === SQLITE_ERROR ? "mbtiles-schema" : "file-truncated",
            severity: "error",
            title: error.code === SQLITE_ERROR ? "MBTiles: tables of another shape" : "MBTiles: the database is damaged",
            message: () => `${file.label}: Mapbox would answer "${name}: ${said}". ` +
                (error.code === SQLITE_ERROR
                    ? "A table tiles must have the columns zoom_level, tile_column, tile_row and tile_data."
                    : "Copy, download or build it anew; `sqlite3 FILE .recover` saves what can be saved."),
        };
    }
    if (!(error instanceof SqliteError) && !(error instanceof SqliteUnavailable))
        throw error;
    const missing = error instanceof SqliteUnavailable && error.reason === "missing";
    return {
        check: "mbtiles-schema",
        severity: "warning",
        title: missing ? "MBTiles: content was not checked" : "MBTiles: content was not checked to its end",
        message: () => missing
            ? `${file.label}: its tables were not checked, because Node ${process.versions.node} cannot read SQLite (${said}). Mapbox judges the file ` +
                "after the upload. Update the runner: Node 24 can."
            : `${file.label}: the check of its tables was given up (${said}). That is no fault by itself; Mapbox judges the file after the upload. ` +
                "If tiles is a view that takes long to compute, store it as a table.",
    };
}

;// CONCATENATED MODULE: ./lib/preflight/shapefile-headers.js
const SHP_HEADER_BYTES = 100;
const SHP_CODE = 9994;
const GEOMETRY_TYPES = {
    0: "Null",
    1: "Point",
    3: "PolyLine",
    5: "Polygon",
    8: "MultiPoint",
    11: "PointZ",
    13: "PolyLineZ",
    15: "PolygonZ",
    18: "MultiPointZ",
    21: "PointM",
    23: "PolyLineM",
    25: "PolygonM",
    28: "MultiPointM",
    31: "MultiPatch",
};
/** Null for bytes that are no header of a .shp. */
function readShpHeader(head) {
    if (head.length < SHP_HEADER_BYTES || head.readInt32BE(0) !== SHP_CODE)
        return null;
    const type = head.readInt32LE(32);
    const [west, south, east, north] = [36, 44, 52, 60].map((at) => head.readDoubleLE(at));
    const bounds = [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
    return {
        bytes: head.readInt32BE(24) * 2,
        geometryType: GEOMETRY_TYPES[type] ?? `type ${type}`,
        bounds: bounds.every(Number.isFinite) ? bounds : null,
    };
}
/** Features of a shapefile, by the size of its .shx: 8 bytes for each after the header. */
function featuresByIndex(shxBytes) {
    return Math.max(0, Math.floor((shxBytes - SHP_HEADER_BYTES) / 8));
}
/** Names of the columns in a .dbf (dBASE III: after 32 bytes one descriptor of 32 bytes each, ended by 0x0D). */
function readDbfFields(head) {
    const fields = [];
    for (let at = 32; at + 32 <= head.length && head[at] !== 0x0d; at += 32) {
        const name = head.toString("latin1", at, at + 11);
        fields.push(name.split("\0", 1)[0] ?? "");
    }
    return fields;
}
/** Tells the form by the first word (OGC 01-009 for WKT, OGC 18-010 for WKT 2). */
function readProjection(text) {
    const match = /^\uFEFF?\s*([A-Z_]+)\s*[[(]\s*"([^"]{0,200})"/i.exec(text);
    const word = match?.[1]?.toUpperCase() ?? "";
    const form = ["PROJCS", "GEOGCS"].includes(word)
        ? "wkt"
        : ["PROJCRS", "GEOGCRS", "GEODCRS", "PROJECTEDCRS", "GEOGRAPHICCRS"].includes(word)
            ? "wkt2"
            : "other";
    return { form, name: match?.[2] ?? null, geographic: word.startsWith("GEO") };
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
;// CONCATENATED MODULE: ./lib/preflight/zip.js


/** The zip cannot be read; the message says why. */
class ZipDamage extends Error {
    name = "ZipDamage";
}
/** Entries that are listed at most. A shapefile has some ten; a hostile directory could hold millions. */
const MOST_ENTRIES = 20_000;
/** How many packed bytes are read at most to unpack the head of an entry: empty deflate blocks could go on for gigabytes. */
const PACKED_BYTES = 262_144;
/** A zip of which only the central directory and the heads of single entries are read. */
class ZipReader {
    #zip;
    entries;
    constructor(zip, entries) {
        this.#zip = zip;
        this.entries = entries;
    }
    /**
     * Opens the zip at `path` and lists its files, folders left out.
     * @throws {ZipDamage} when there is no central directory or it is damaged
     * @throws the signal's reason when aborted, and the system's error when the file cannot be read
     */
    static async open(path, signal) {
        const zip = await openZip(path);
        try {
            return new ZipReader(zip, await listEntries(zip, signal));
        }
        catch (error) {
            zip.close();
            throw error;
        }
    }
    close() {
        this.#zip.close();
    }
}
/** Names stay bytes at first: yauzl would refuse the whole zip for a backslash or an absolute path, which Mapbox does not. */
async function openZip(path) {
    return new Promise((resolve, reject) => {
        (0,yauzl/* open */.ho)(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
            if (error === null)
                resolve(zip);
            else
                reject("syscall" in error ? error : new ZipDamage(error.message, { cause: error }));
        });
    });
}
async function listEntries(zip, signal) {
    const entries = [];
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener("abort", stop, { once: true });
        const settle = (finish) => {
            signal.removeEventListener("abort", stop);
            finish();
        };
        zip.on("error", (error) => settle(() => reject(new ZipDamage(error.message, { cause: error }))));
        zip.on("end", () => settle(() => resolve(entries)));
        zip.on("entry", (entry) => {
            const name = nameOf(entry);
            if (!name.endsWith("/"))
                entries.push(zip_describe(zip, entry, name));
            if (entries.length >= MOST_ENTRIES)
                settle(() => resolve(entries));
            else
                setImmediate(() => zip.readEntry());
        });
        zip.readEntry();
    });
}
/** Bit 11 of the flags says UTF-8; without it ASCII is all that is sure, and enough to compare names with each other. */
function nameOf(entry) {
    const raw = entry.fileName;
    if (!Buffer.isBuffer(raw))
        return String(raw);
    return raw.toString((entry.generalPurposeBitFlag & 0x800) === 0 ? "latin1" : "utf8");
}
function zip_describe(zip, entry, name) {
    return {
        name,
        bytes: entry.uncompressedSize,
        encrypted: entry.isEncrypted(),
        method: entry.compressionMethod,
        async head(length) {
            const packed = await readPacked(zip, entry);
            return entry.compressionMethod === 0 ? packed.subarray(0, length) : await inflateHead(packed, length);
        },
    };
}
async function readPacked(zip, entry) {
    const end = Math.min(entry.compressedSize, PACKED_BYTES);
    if (end === 0)
        return Buffer.alloc(0);
    const options = { decompress: entry.isCompressed() ? false : null, decrypt: null, start: 0, end };
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(new ZipDamage(error.message, { cause: error }));
        zip.openReadStream(entry, options, (error, stream) => {
            if (error !== null) {
                fail(error);
                return;
            }
            const pieces = [];
            stream.on("data", (piece) => pieces.push(piece));
            stream.on("error", fail);
            stream.on("end", () => resolve(Buffer.concat(pieces)));
        });
    });
}
/** Unpacks until `length` bytes are there, and not a byte more than one piece beyond. */
async function inflateHead(packed, length) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: 16_384 });
    const pieces = [];
    let unpacked = 0;
    try {
        inflate.end(packed);
        for await (const piece of inflate) {
            pieces.push(piece);
            unpacked += piece.length;
            if (unpacked >= length)
                break;
        }
    }
    catch (error) {
        // The head was cut out of the entry, so its deflate stream ends too soon: what came before that is sound.
        const cut = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
        if (!cut)
            throw new ZipDamage(error instanceof Error ? error.message : String(error), { cause: error });
    }
    finally {
        inflate.destroy();
    }
    return Buffer.concat(pieces).subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/preflight/shapefile.js






/** Largest .shp and .dbf together, unpacked, in bytes (limits.json of mapbox/mapbox-upload-limits). */
const UNPACKED_LIMIT = 272_629_760;
/** A .prj is some hundred bytes; more is not read. */
const PROJECTION_BYTES = 16_384;
/** A .dbf has at most 255 columns of 32 bytes. */
const DBF_HEAD_BYTES = 32 + 256 * 32;
/**
 * Zipped shapefiles, by the central directory and the first bytes of the parts: the rules of mapbox/shapefile-fairy 0.4
 * for the zip, of lib/shape.js in mapbox/mapnik-omnivore for the projection.
 */
const shapefileCheck = {
    format: "shapefile",
    async check(file, signal) {
        const collector = new FindingCollector();
        let facts = null;
        let zip = null;
        try {
            zip = await ZipReader.open(file.path, signal);
            const parts = findParts(file, zip.entries, collector);
            if (parts !== null)
                facts = await judgeParts(file, parts, collector);
        }
        catch (error) {
            if (!(error instanceof ZipDamage))
                throw error;
            collector.add(damage(file, error.message));
        }
        finally {
            zip?.close();
        }
        signal.throwIfAborted();
        return { findings: collector.findings(), facts };
    },
};
/** The end of a zip holds its directory, so that a file cut short has none. */
function damage(file, said) {
    const truncated = /end of central directory/i.test(said);
    return {
        check: truncated ? "file-truncated" : "zip-shapefile",
        severity: "error",
        title: truncated ? "Zip: the end of the file is missing" : "Zip: the file is damaged",
        message: () => `${file.label} cannot be unpacked: ${excerpt(said.replace(/\.$/, ""), 160)}. Mapbox would answer "Could not open your zip". Copy, download or zip it anew ` +
            "(`zip -T FILE` tests it).",
    };
}
/** One .shp, and the others with the same folder and base name in the same case; extensions in any case. */
function findParts(file, entries, collector) {
    const refuse = (title, fact, answer, remedy) => {
        collector.add({
            check: "zip-shapefile",
            severity: "error",
            title: `Zip: ${title}`,
            message: () => `${file.label} ${fact}. ${wouldAnswer(answer)} ${remedy}`,
        });
        return null;
    };
    const together = "Zip the parts of one shapefile: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.";
    if (entries.length >= MOST_ENTRIES) {
        return refuse("too many files in it", `holds ${formatCount(MOST_ENTRIES)} files or more`, "Could not open your zip", together);
    }
    if (entries.length === 0)
        return refuse("there is nothing in it", "holds no file", "ZIP file is empty", together);
    const shapes = entries.filter(({ name }) => extension(name) === ".shp" && !name.includes("__MACOSX"));
    const [shp] = shapes;
    if (shp === undefined) {
        const inside = entries.slice(0, 5).map(({ name }) => excerpt(name));
        return refuse("no .shp in it", `holds no .shp, but ${inside.join(", ")}${entries.length > 5 ? ", …" : ""}`, "ZIP file did not contain a shp file", unpacking(entries) ?? together);
    }
    if (shapes.length > 1) {
        const names = shapes.slice(0, 5).map(({ name }) => excerpt(name));
        return refuse(`${shapes.length} shapefiles in one zip`, `holds ${shapes.length} .shp: ${names.join(", ")}${shapes.length > 5 ? ", …" : ""}`, "ZIP file contained more than one shp file", "Zip each shapefile by itself; each becomes a tileset of its own.");
    }
    const base = stem(shp.name);
    const part = (wanted) => entries.findLast(({ name }) => extension(name) === wanted && stem(name) === base) ?? null;
    const [dbf, shx, prj] = [part(".dbf"), part(".shx"), part(".prj")];
    if (dbf === null || shx === null) {
        const missing = [...(dbf === null ? ["dbf"] : []), ...(shx === null ? ["shx"] : [])];
        const near = entries.filter(({ name }) => missing.includes(extension(name).slice(1)) && !name.includes("__MACOSX"))[0];
        const hint = near === undefined
            ? ""
            : ` (${excerpt(near.name)} is in another folder or has another name; small and capital letters count)`;
        const answer = `ZIP file was missing a required part${missing.length > 1 ? "s" : ""}: ${missing.join(", ")}`;
        return refuse(`without ${missing.map((one) => `.${one}`).join(" and ")}`, `lacks ${missing.map((one) => excerpt(`${base}.${one}`)).join(" and ")}${hint}`, answer, together);
    }
    const locked = [shp, dbf, shx, prj].find((one) => one?.encrypted === true);
    if (locked !== undefined && locked !== null) {
        return refuse("protected by a password", `is encrypted (${excerpt(locked.name)})`, "Error copying zipfile while unpacking!", "Zip it without a password.");
    }
    const exotic = [shp, dbf, shx, prj].find((one) => one !== null && one.method !== 0 && one.method !== 8);
    if (exotic !== undefined && exotic !== null) {
        const fact = `packs ${excerpt(exotic.name)} by method ${exotic.method}; only deflate (8) and stored (0) are common`;
        return refuse("packed by an unusual method", fact, "Error copying zipfile while unpacking!", "Zip it with `zip`, or choose Deflate in your program.");
    }
    return { shp, dbf, shx, prj };
}
/** Formats that Mapbox takes as they are, and not zipped. */
const UNZIPPED = new Set([".csv", ".geojson", ".gpx", ".json", ".kml", ".mbtiles", ".tif", ".tiff"]);
/** What to do about a zip that holds data of another format; null when there is none. */
function unpacking(entries) {
    const inside = entries.find(({ name }) => UNZIPPED.has(extension(name)) && !name.includes("__MACOSX"));
    if (inside !== undefined)
        return `Of zips Mapbox takes shapefiles only. Upload the data as it is: \`unzip FILE "${excerpt(inside.name)}"\`.`;
    const isGeodatabase = entries.some(({ name }) => /\.gdb\//i.test(name));
    return isGeodatabase ? "It is an Esri geodatabase: `ogr2ogr -t_srs EPSG:4326 out.geojson in.gdb LAYER`." : null;
}
function extension(name) {
    return external_node_path_.posix.extname(name).toLowerCase();
}
/** Folder and name without extension. */
function stem(name) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(name), external_node_path_.posix.basename(name, external_node_path_.posix.extname(name)));
}
async function judgeParts(file, parts, collector) {
    judgeSize(file, parts, collector);
    const projection = await judgeProjection(file, parts, collector);
    const header = readShpHeader(await parts.shp.head(100));
    if (header === null) {
        collector.add({
            check: "zip-shapefile",
            severity: "error",
            title: "Zip: its .shp is no shapefile",
            message: () => `${file.label}: ${excerpt(parts.shp.name)} does not begin as a shapefile does. Mapbox would answer "Error creating Mapnik Datasource". ` +
                "Export it anew: `ogr2ogr out.shp in.shp`.",
        });
        return null;
    }
    judgeLength(file, parts.shp, header, collector);
    const features = featuresByIndex(parts.shx.bytes);
    if (features === 0 || header.geometryType === "Null")
        shapefile_noFeatures(file, features, collector);
    else if (projection?.geographic === true)
        judgeRange(file, header, projection, collector);
    return {
        kind: "shapefile",
        geometryType: header.geometryType,
        features,
        bounds: features === 0 ? null : header.bounds,
        crs: projection?.name ?? null,
        fields: readDbfFields(await parts.dbf.head(DBF_HEAD_BYTES)),
    };
}
function judgeSize(file, { shp, dbf }, collector) {
    const bytes = shp.bytes + dbf.bytes;
    if (bytes <= UNPACKED_LIMIT)
        return;
    collector.add({
        check: "file-too-large",
        severity: "error",
        title: `Shapefile larger than ${formatBytes(UNPACKED_LIMIT)} unpacked`,
        message: () => `${file.label}: .shp and .dbf have ${formatCount(bytes)} bytes unpacked; Mapbox takes ${formatCount(UNPACKED_LIMIT)} and would answer "File is ` +
            'larger than 273 MB. Too big to process." Convert it to GeoJSON, which may be larger: `ogr2ogr -t_srs EPSG:4326 out.geojson in.shp`.',
    });
}
async function judgeProjection(file, { shp, prj }, collector) {
    if (prj === null) {
        collector.add({
            check: "zip-shapefile",
            severity: "error",
            title: "Zip: without .prj",
            message: () => `${file.label} lacks ${excerpt(`${stem(shp.name)}.prj`)}, in the same folder and case. Mapbox would answer "Invalid shapefile: missing projection ` +
                'file". Add it, or write it: `ogr2ogr -a_srs EPSG:CODE out.shp in.shp` with the code of the system the coordinates are in.',
        });
        return null;
    }
    const projection = readProjection((await prj.head(PROJECTION_BYTES)).toString("utf8"));
    if (projection.form !== "wkt") {
        collector.add({
            check: "zip-shapefile",
            severity: "warning",
            title: projection.form === "wkt2" ? "Zip: .prj in a new form" : "Zip: .prj does not look like one",
            message: () => `${file.label}: ${excerpt(prj.name)} does not begin with PROJCS[ or GEOGCS[. Mapbox may answer "Invalid shapefile: invalid projection file". ` +
                "Write it anew: `ogr2ogr -t_srs EPSG:4326 out.shp in.shp`.",
        });
    }
    return projection;
}
function judgeLength(file, shp, header, collector) {
    if (header.bytes === shp.bytes)
        return;
    const short = shp.bytes < header.bytes;
    collector.add({
        check: "file-truncated",
        severity: short ? "error" : "warning",
        title: short ? "Shapefile: the end of the .shp is missing" : "Shapefile: the .shp is longer than it says",
        message: () => `${file.label}: ${excerpt(shp.name)} has ${formatCount(shp.bytes)} bytes, its header says ${formatCount(header.bytes)}. ` +
            `${short ? 'Mapbox would answer "Invalid shapefile: could not read extent", or lose features. ' : ""}Export it anew: \`ogr2ogr out.shp in.shp\`.`,
    });
}
function shapefile_noFeatures(file, features, collector) {
    collector.add({
        check: "no-features",
        severity: "error",
        title: "Shapefile: no features",
        message: () => `${file.label} holds ${features === 0 ? "no feature" : "features without geometry only"}. Mapbox would answer "Invalid shapefile: could not read ` +
            'extent". Look at the step that exports it: did its query match anything?',
    });
}
/** Only where the projection file says degrees; other systems have ranges of their own. */
function judgeRange(file, { bounds }, projection, collector) {
    const [west, south, east, north] = bounds ?? [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    const longitude = Math.max(Math.abs(west), Math.abs(east));
    const latitude = Math.max(Math.abs(south), Math.abs(north));
    if (longitude <= 180 && latitude <= 85.05113)
        return;
    const refused = !(longitude <= 360 && latitude <= 95);
    const hint = longitude <= 90 && latitude > 90
        ? " Longitude and latitude seem to have changed places."
        : latitude > 1000
            ? " These look like metres."
            : "";
    collector.add({
        check: "coordinates-range",
        severity: refused ? "error" : "warning",
        title: "Shapefile: coordinates beyond the world",
        message: () => `${file.label} reaches from ${formatCoordinate(west)}, ${formatCoordinate(south)} to ${formatCoordinate(east)}, ${formatCoordinate(north)} in ` +
            `${excerpt(projection.name ?? "degrees")}.${hint} Mapbox ${refused ? "would" : "may"} answer "Coordinates beyond web mercator range. Please check projection and lat/lon ` +
            'values." If the .prj is wrong, name the right system: `ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.shp in.shp`.',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/preflight/tiff-directory.js

/** The file contradicts itself: something that its directory names is not there, or cannot be. */
class TiffDamage extends Error {
    name = "TiffDamage";
}
/** Bytes of one value, by type: TIFF 6.0 section 2, and the 8-byte types of BigTIFF. */
const TYPE_BYTES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
};
/** Directories that are read at most: a picture has some ten overviews, a loop has no end. */
const MOST_DIRECTORIES = 64;
/** Entries of one directory at most; real files have some thirty. */
const tiff_directory_MOST_ENTRIES = 4096;
/** Values are read in pieces of so many bytes. */
const tiff_directory_PIECE_BYTES = 262_144;
/** Reads the directories of a TIFF or BigTIFF in either byte order, and the values of tags. Never more than a piece at once. */
class TiffReader {
    #handle;
    #bytes;
    #little;
    #big;
    constructor(handle, bytes, little, big) {
        this.#handle = handle;
        this.#bytes = bytes;
        this.#little = little;
        this.#big = big;
    }
    /**
     * Reads the header of a file of `bytes` bytes.
     * @throws {TiffDamage} when it is not the header of a TIFF
     */
    static async open(handle, bytes) {
        const header = Buffer.alloc(4);
        await handle.read(header, 0, 4, 0);
        const order = header.toString("latin1", 0, 2);
        const version = order === "II" ? header.readUInt16LE(2) : header.readUInt16BE(2);
        if ((order !== "II" && order !== "MM") || (version !== 42 && version !== 43)) {
            throw new TiffDamage("it does not begin with the header of a TIFF");
        }
        return new TiffReader(handle, bytes, order === "II", version === 43);
    }
    /**
     * All directories in the order of the file.
     * @throws {TiffDamage} when one lies beyond the end, or they never end
     */
    async directories() {
        const directories = [];
        const seen = new Set();
        let at = await this.#offsetAt(this.#big ? 8 : 4);
        while (at !== 0) {
            if (seen.has(at) || directories.length === MOST_DIRECTORIES)
                break;
            seen.add(at);
            const { directory, next } = await this.#directory(at);
            directories.push(directory);
            at = next;
        }
        if (directories.length === 0)
            throw new TiffDamage("it has no image directory");
        return directories;
    }
    async #directory(at) {
        const countBytes = this.#big ? 8 : 2;
        const count = this.#big ? await this.#offsetAt(at) : this.#uint16(await this.#read(at, 2), 0);
        if (count === 0 || count > tiff_directory_MOST_ENTRIES)
            throw new TiffDamage(`the directory at byte ${at} has ${count} entries`);
        const entryBytes = this.#big ? 20 : 12;
        const table = await this.#read(at + countBytes, count * entryBytes);
        const directory = new Map();
        for (let index = 0; index < count; index++) {
            const start = index * entryBytes;
            const tag = this.#uint16(table, start);
            const type = this.#uint16(table, start + 2);
            const values = this.#big ? this.#uint64(table, start + 4) : this.#uint32(table, start + 4);
            const field = start + (this.#big ? 12 : 8);
            const inside = values * (TYPE_BYTES[type] ?? 1) <= (this.#big ? 8 : 4);
            const offset = inside
                ? at + countBytes + field
                : this.#big
                    ? this.#uint64(table, field)
                    : this.#uint32(table, field);
            if (!directory.has(tag))
                directory.set(tag, { type, count: values, offset });
        }
        const end = at + countBytes + table.length;
        // A missing pointer to the next directory at the very end of the file harms nobody.
        const next = end + (this.#big ? 8 : 4) <= this.#bytes ? await this.#offsetAt(end) : 0;
        return { directory, next };
    }
    /**
     * The numbers of a tag, at most `limit` of them; none when the tag is missing.
     * @throws {TiffDamage} when they lie beyond the end of the file
     */
    async numbers(directory, tag, limit) {
        const numbers = [];
        for await (const piece of this.pieces(directory, tag, limit))
            numbers.push(...piece);
        return numbers;
    }
    /** The numbers of a tag in pieces, for tags with hundreds of thousands of them. */
    async *pieces(directory, tag, limit) {
        const entry = directory.get(tag);
        if (entry === undefined)
            return;
        const size = TYPE_BYTES[entry.type];
        if (size === undefined)
            throw new TiffDamage(`tag ${tag} has the unknown type ${entry.type}`);
        if (entry.offset + entry.count * size > this.#bytes) {
            throw new TiffDamage(`the values of tag ${tag} would end at byte ${entry.offset + entry.count * size}`);
        }
        const perPiece = tiff_directory_PIECE_BYTES / size;
        const count = Math.min(entry.count, limit);
        for (let done = 0; done < count; done += perPiece) {
            const here = Math.min(perPiece, count - done);
            const bytes = await this.#read(entry.offset + done * size, here * size);
            yield this.#values(bytes, here, entry.type);
        }
    }
    /** Tables of blocks are mostly 32-bit numbers: those are seen in place, turned round first where the file has the other byte order. */
    #values(bytes, count, type) {
        if (type === 4) {
            if (this.#little !== ((0,external_node_os_.endianness)() === "LE"))
                bytes.swap32();
            return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
        }
        const size = TYPE_BYTES[type] ?? 1;
        const values = new Float64Array(count);
        for (let index = 0; index < count; index++)
            values[index] = this.#value(bytes, index * size, type);
        return values;
    }
    #value(bytes, at, type) {
        switch (type) {
            case 3:
                return this.#uint16(bytes, at);
            case 4:
            case 13:
                return this.#uint32(bytes, at);
            case 8:
                return this.#little ? bytes.readInt16LE(at) : bytes.readInt16BE(at);
            case 9:
                return this.#little ? bytes.readInt32LE(at) : bytes.readInt32BE(at);
            case 11:
                return this.#little ? bytes.readFloatLE(at) : bytes.readFloatBE(at);
            case 12:
                return this.#little ? bytes.readDoubleLE(at) : bytes.readDoubleBE(at);
            case 16:
            case 17:
            case 18:
                return this.#uint64(bytes, at);
            case 5:
            case 10:
                return this.#uint32(bytes, at) / this.#uint32(bytes, at + 4);
            default:
                return bytes[at] ?? 0;
        }
    }
    async #read(at, length) {
        if (!(at >= 0) || at + length > this.#bytes)
            throw new TiffDamage(`it would have to go on to byte ${at + length}`);
        const buffer = Buffer.alloc(length);
        const { bytesRead } = await this.#handle.read(buffer, 0, length, at);
        if (bytesRead < length)
            throw new TiffDamage(`it would have to go on to byte ${at + length}`);
        return buffer;
    }
    async #offsetAt(at) {
        const bytes = await this.#read(at, this.#big ? 8 : 4);
        return this.#big ? this.#uint64(bytes, 0) : this.#uint32(bytes, 0);
    }
    #uint16(bytes, at) {
        return this.#little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
    }
    #uint32(bytes, at) {
        return this.#little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    }
    /** Beyond 2^53 no file has bytes: what is rounded there is refused anyway. */
    #uint64(bytes, at) {
        return Number(this.#little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
    }
}

;// CONCATENATED MODULE: ./lib/preflight/tiff-georeference.js
/**
 * The transform as GDAL derives it: from ModelPixelScale and ModelTiepoint, else from ModelTransformation, else none (OGC
 * GeoTIFF 1.1, requirements 8 to 10). A single scale is taken without its sign.
 */
function geoTransform(scale, tiepoints, matrix) {
    const [scaleX = 0, scaleY = 0] = scale;
    const [column, row, , x, y] = tiepoints;
    if (scaleX !== 0 &&
        scaleY !== 0 &&
        tiepoints.length >= 6 &&
        column !== undefined &&
        row !== undefined &&
        x !== undefined &&
        y !== undefined) {
        const height = -Math.abs(scaleY);
        return { origin: [x - column * scaleX, y - row * height], pixelSize: [scaleX, height], rotation: [0, 0] };
    }
    const [a, b, , originX, d, e, , originY] = matrix;
    if (matrix.length !== 16 ||
        a === undefined ||
        b === undefined ||
        originX === undefined ||
        d === undefined ||
        e === undefined ||
        originY === undefined) {
        return null;
    }
    return { origin: [originX, originY], pixelSize: [a, e], rotation: [b, d] };
}
/** Why Mapbox refuses a transform, in its words (mapbox/mapnik-omnivore, lib/raster.js), or null. */
function transformFault({ pixelSize: [width, height], rotation, }) {
    const ratio = Math.abs(width / height);
    if (!(width > 0) || !(height < 0) || !(ratio >= 0.5 && ratio <= 2))
        return "pixelsize";
    return rotation[0] !== 0 || rotation[1] !== 0 ? "rotation" : null;
}
/** West, south, east, north of a picture of so many pixels, in the units of its coordinate system. */
function extentOf({ origin: [x, y], pixelSize: [width, height] }, columns, rows) {
    const east = x + width * columns;
    const south = y + height * rows;
    return [Math.min(x, east), Math.min(y, south), Math.max(x, east), Math.max(y, south)];
}
const USER_DEFINED = 32_767;
/** GTModelType of longitude and latitude; beside any other one the geodetic code names only the system underneath. */
const GEOGRAPHIC = 2;
/** GeodeticCRS, ProjectedCRS, and the keys that define either by hand. */
const DEFINING_KEYS = [2048, 3072, 2050, 2056, 2057, 3074, 3075];
/** Reads the values of tag 34735: four numbers of header, then four for each key. */
function coordinateSystem(keys) {
    const values = new Map();
    for (let at = 4; at + 3 < keys.length; at += 4) {
        const [key, location, , value] = keys.slice(at, at + 4);
        if (key !== undefined && value !== undefined)
            values.set(key, location === 0 ? value : USER_DEFINED);
    }
    const known = DEFINING_KEYS.some((key) => (values.get(key) ?? 0) !== 0);
    const isProjected = [3072, 3074, 3075].some((key) => (values.get(key) ?? 0) !== 0);
    const isGeographic = !isProjected && (values.get(1024) ?? GEOGRAPHIC) === GEOGRAPHIC;
    const epsg = values.get(isGeographic ? 2048 : 3072) ?? 0;
    return { known, epsg: epsg === 0 || epsg === USER_DEFINED ? null : epsg };
}

;// CONCATENATED MODULE: ./lib/preflight/tiff.js






/**
 * TIFF and GeoTIFF, by its directories alone: what lib/raster.js of mapbox/mapnik-omnivore and the preprocessors of
 * mapbox/preprocessorcerer refuse. The pixels are not read; that all of them are there is.
 */
const tiffCheck = {
    format: "tiff",
    async check(file, signal) {
        const collector = new FindingCollector();
        const handle = await (0,promises_.open)(file.path, "r");
        let facts = null;
        try {
            const reader = await TiffReader.open(handle, file.bytes);
            facts = await tiff_judge(file, reader, collector, signal);
        }
        catch (error) {
            if (!(error instanceof TiffDamage))
                throw error;
            collector.add(tiff_damage(file, error.message));
        }
        finally {
            await handle.close();
        }
        return { findings: collector.findings(), facts };
    },
};
function tiff_damage(file, what) {
    return {
        check: "file-truncated",
        severity: "error",
        title: "TIFF: the file is cut short or damaged",
        message: () => `${file.label} has ${formatCount(file.bytes)} bytes, but ${what}. Mapbox would answer "Invalid raster: could not open the file". Copy, ` +
            "download or export it anew; `gdalinfo -checksum FILE` must run without errors.",
    };
}
async function tiff_judge(file, reader, collector, signal) {
    const directories = await reader.directories();
    const [first] = directories;
    if (first === undefined)
        throw new TiffDamage("it has no image directory");
    const picture = await readPicture(reader, first);
    await judgeBlocks(file, reader, directories, collector, signal);
    const crs = coordinateSystem(await reader.numbers(first, 34_735, 4096));
    const transform = geoTransform(await reader.numbers(first, 33_550, 3), await reader.numbers(first, 33_922, 6), await reader.numbers(first, 34_264, 16));
    const bounds = transform === null ? null : extentOf(transform, picture.width, picture.height);
    judgeGeoreference(file, transform, crs, collector);
    if (transform !== null && bounds !== null)
        judgeExtent(file, crs.epsg, transform, bounds, collector);
    judgeBits(file, picture, collector);
    advise(file, picture, crs, collector);
    return {
        kind: "tiff",
        width: picture.width,
        height: picture.height,
        bands: picture.bands,
        bitsPerSample: picture.bits,
        epsg: crs.epsg,
        pixelSize: transform === null ? null : [transform.pixelSize[0], Math.abs(transform.pixelSize[1])],
        bounds,
        compression: COMPRESSIONS[picture.compression] ?? `number ${picture.compression}`,
        tiled: picture.tile !== null,
        overviews: await countOverviews(reader, directories),
    };
}
async function readPicture(reader, directory) {
    const one = async (tag, missing) => (await reader.numbers(directory, tag, 1))[0] ?? missing;
    const width = await one(256, 0);
    const height = await one(257, 0);
    if (!(width > 0) || !(height > 0))
        throw new TiffDamage("its directory names no width and height");
    if (!directory.has(273) && !directory.has(324))
        throw new TiffDamage("its directory does not say where the pixels are");
    const extra = await reader.numbers(directory, 338, 16);
    return {
        width,
        height,
        bands: await one(277, 1),
        bits: await one(258, 1),
        sampleFormat: await one(339, 1),
        compression: await one(259, 1),
        // ExtraSamples (TIFF 6.0, section 18): 1 and 2 are opacity.
        alpha: extra.includes(1) || extra.includes(2),
        tile: directory.has(324) ? [await one(322, 0), await one(323, 0)] : null,
    };
}
/** Blocks whose place is looked at, of all directories together; 16 million are 4 TB of tiles. */
const MOST_BLOCKS = 16_000_000;
/** Every strip and tile must end inside the file. An offset of 0 is a block that was never written, which GDAL allows. */
async function judgeBlocks(file, reader, directories, collector, signal) {
    let missing = 0;
    let furthest = 0;
    let allowed = MOST_BLOCKS;
    for (const directory of directories) {
        const [offsetsTag, lengthsTag] = directory.has(324) ? [324, 325] : [273, 279];
        const lengths = reader.pieces(directory, lengthsTag, allowed);
        // Both tables have as many numbers; one of 16-bit lengths comes in pieces of more.
        let waiting = new Float64Array();
        let used = 0;
        for await (const offsets of reader.pieces(directory, offsetsTag, allowed)) {
            signal.throwIfAborted();
            allowed -= offsets.length;
            for (let done = 0; done < offsets.length;) {
                if (used === waiting.length) {
                    const next = await lengths.next();
                    waiting = next.done === true ? new Float64Array(offsets.length) : next.value;
                    used = 0;
                }
                const count = Math.min(offsets.length - done, waiting.length - used);
                const beyond = blocksBeyond(file.bytes, offsets.subarray(done, done + count), waiting.subarray(used, used + count));
                missing += beyond.count;
                furthest = Math.max(furthest, beyond.furthest);
                done += count;
                used += count;
            }
        }
    }
    if (missing > 0)
        collector.add(tiff_damage(file, `${formatCount(missing)} of its blocks of pixels lie beyond that, up to byte ${formatCount(furthest)}`));
}
function blocksBeyond(bytes, offsets, lengths) {
    let count = 0;
    let furthest = 0;
    for (let index = 0; index < offsets.length; index++) {
        const offset = offsets[index] ?? 0;
        const end = offset + (lengths[index] ?? 0);
        if (offset === 0 || end <= bytes)
            continue;
        count++;
        furthest = Math.max(furthest, end);
    }
    return { count, furthest };
}
function judgeGeoreference(file, transform, crs, collector) {
    const add = (title, fact, answer, remedy) => collector.add({
        check: "tiff-georef",
        severity: "error",
        title: `TIFF: ${title}`,
        message: (count) => `${file.label} ${fact}. ${wouldAnswer(answer)} ${remedy}${count > 1 ? " (And more: see gdalinfo.)" : ""}`,
    });
    if (transform === null) {
        add("no georeference", "does not say where on earth it lies (neither ModelPixelScale and ModelTiepoint nor ModelTransformation; a .tfw beside it is not uploaded)", "could not read georeferencing information", "Write it into the file: `gdal_translate -a_srs EPSG:3857 -a_ullr WEST NORTH EAST SOUTH in.tif out.tif`; for ground control points `gdalwarp -t_srs EPSG:3857`.");
    }
    else {
        const fault = transformFault(transform);
        const [width, height] = transform.pixelSize.map(formatCoordinate);
        const warp = "Make it upright with square pixels: `gdalwarp -t_srs EPSG:3857 in.tif out.tif`.";
        if (fault === "pixelsize") {
            const fact = `has pixels of ${width} by ${height}; Mapbox wants the north up and sides that differ by a factor of 2 at most`;
            add("pixels of an unusable shape", fact, "Invalid raster: Invalid pixelsize in geotransform array", warp);
        }
        else if (fault === "rotation") {
            add("the picture is rotated", "is rotated or sheared", "Invalid raster: Invalid rotation value in geotransform array", warp);
        }
    }
    if (!crs.known) {
        add("no coordinate system", "does not name its coordinate system (GeoKeys 2048 or 3072)", "Unable to reproject tif. No CRS information found.", "Name it: `gdal_translate -a_srs EPSG:CODE in.tif out.tif` with the code of the system it was made in.");
    }
}
const HALF_WORLD_METRES = 20_037_508.342_789_244;
/** For the two systems whose world is known without a library of projections. One pixel beyond is usual with pixel centres on the edge. */
function judgeExtent(file, epsg, { pixelSize }, bounds, collector) {
    if (epsg !== 4326 && epsg !== 3857)
        return;
    const [west, south, east, north] = bounds;
    const x = Math.max(Math.abs(west), Math.abs(east));
    const y = Math.max(Math.abs(south), Math.abs(north));
    const [worldX, worldY] = epsg === 4326 ? [180, 90] : [HALF_WORLD_METRES, HALF_WORLD_METRES];
    const [refusedX, refusedY] = epsg === 4326 ? [360, 95] : [2 * HALF_WORLD_METRES, 2 * HALF_WORLD_METRES];
    const refused = !(x <= refusedX && y <= refusedY);
    if (!refused && x <= worldX + Math.abs(pixelSize[0]) && y <= worldY + Math.abs(pixelSize[1]))
        return;
    collector.add({
        check: "coordinates-range",
        severity: refused ? "error" : "warning",
        title: "TIFF: the picture reaches beyond the world",
        message: () => `${file.label} says EPSG:${epsg} and reaches from ${formatCoordinate(west)}, ${formatCoordinate(south)} to ${formatCoordinate(east)}, ` +
            `${formatCoordinate(north)}. Mapbox would answer "Latitude or longitude bounds values exceed limits of CRS. Please check if the CRS is correct." ` +
            "If the code is wrong, name the right one: `gdal_translate -a_srs EPSG:CODE in.tif out.tif`; else cut it: `gdalwarp -te WEST SOUTH EAST NORTH`.",
    });
}
/** Mapbox takes a first band of bytes; 16-bit whole numbers without sign are scaled down on the way (tif-toBytes.preprocessor.js). */
function judgeBits(file, { bits, sampleFormat }, collector) {
    const whole = sampleFormat === 1 || sampleFormat === 4;
    if (bits <= 8 && (whole || sampleFormat === 2))
        return;
    const scaled = whole && bits <= 16;
    const kind = ["", "unsigned", "signed", "floating-point", "unsigned", "complex", "complex"][sampleFormat] ?? "unknown";
    collector.add({
        check: "tiff-bits",
        severity: scaled ? "warning" : "error",
        title: `TIFF: ${bits}-bit samples`,
        message: () => `${file.label} has ${bits}-bit ${kind} samples. ${scaled
            ? "Mapbox's documentation asks for 8 bits; its public code scales these down, from the lowest to the highest value of the picture."
            : 'Mapbox would answer "Only 8 bit TIFFs are supported".'} Scale it yourself: \`gdal_translate -ot Byte -scale MIN MAX 0 255 in.tif out.tif\`.`,
    });
}
/** What Mapbox's documentation recommends for TIFFs, and codecs that its GDAL may not know. */
function advise(file, picture, { known, epsg }, collector) {
    const wishes = [];
    if (known && epsg !== 3857)
        wishes.push(epsg === null
            ? "its coordinate system has no EPSG code, so that it may be reprojected first, which takes time"
            : `it is in EPSG:${epsg}, not EPSG:3857, and is reprojected first, which takes time`);
    const [tileWidth, tileHeight] = picture.tile ?? [0, 0];
    if (picture.tile === null)
        wishes.push("it is stored in strips, not in tiles of 256 × 256 pixels");
    else if (tileWidth !== 256 || tileHeight !== 256)
        wishes.push(`its tiles are ${tileWidth} × ${tileHeight} pixels, not 256 × 256`);
    if (picture.alpha)
        wishes.push("it has an alpha band");
    if (NEW_CODECS.has(picture.compression))
        wishes.push(`its compression ${COMPRESSIONS[picture.compression]} needs a newer GDAL than Mapbox may have`);
    if (wishes.length === 0)
        return;
    collector.add({
        check: "tiff-advice",
        severity: "warning",
        title: "TIFF: would be processed faster in another shape",
        message: () => `${file.label}: ${wishes.join("; ")}. Large ones may end with "Processing timed out." Prepare it: \`gdalwarp -t_srs EPSG:3857 -co TILED=YES ` +
            "-co BLOCKXSIZE=256 -co BLOCKYSIZE=256 -co COMPRESS=LZW in.tif out.tif`" +
            `${picture.alpha ? ", and leave the alpha band out with `gdal_translate -b 1 -b 2 -b 3`" : ""}.`,
    });
}
const NEW_CODECS = new Set([34_887, 50_000, 50_001, 50_002]);
/** Tag 259 by TIFF 6.0, its supplements and libtiff. */
const COMPRESSIONS = {
    1: "none",
    2: "CCITT RLE",
    3: "CCITT fax 3",
    4: "CCITT fax 4",
    5: "LZW",
    6: "JPEG (old)",
    7: "JPEG",
    8: "DEFLATE",
    32773: "PackBits",
    32946: "DEFLATE",
    34712: "JPEG 2000",
    34887: "LERC",
    34925: "LZMA",
    50000: "ZSTD",
    50001: "WebP",
    50002: "JPEG XL",
};
/** NewSubfileType (254): bit 0 is a picture of lower resolution, bit 2 a mask. */
async function countOverviews(reader, directories) {
    let overviews = 0;
    for (const directory of directories.slice(1)) {
        const [kind = 0] = await reader.numbers(directory, 254, 1);
        if ((kind & 1) === 1 && (kind & 4) === 0)
            overviews++;
    }
    return overviews;
}

;// CONCATENATED MODULE: ./lib/preflight/index.js











/** Every format of the Uploads API and the check of its content. */
const preflight_CHECKS = {
    csv: csvCheck,
    geojson: geojsonCheck,
    gpx: gpxCheck,
    kml: kmlCheck,
    mbtiles: mbtilesCheck,
    shapefile: shapefileCheck,
    tiff: tiffCheck,
};
/** How large a file of each format may be, in bytes: limits.json of the public repository mapbox/mapbox-upload-limits. */
const SIZE_LIMITS = {
    csv: 1_073_741_824,
    geojson: 1_073_741_824,
    gpx: 272_629_760,
    kml: 272_629_760,
    mbtiles: 26_843_545_600,
    // The limit of a shapefile is that of its unpacked .shp and .dbf, which only the check of its content knows.
    shapefile: Number.POSITIVE_INFINITY,
    tiff: 35_000_000_000,
};
/** What Mapbox's documentation still gives as the limit of a TIFF, in bytes. */
const DOCUMENTED_TIFF_LIMIT = 10_737_418_240;
/** Files of so few bytes are "too small" for Mapbox's type detection. */
const TOO_SMALL_BYTES = 2;
/** Checks that are made even where content is not asked about. What they call an error cannot be uploaded at all. */
const alwaysRefused = new Set(["file-unreadable", "file-empty", "file-too-large"]);
/** How many files are read side by side: while one waits for the disk, another is scanned. */
const SIDE_BY_SIDE = 2;
/**
 * Says what Mapbox would refuse about one file, and what the file holds.
 * With `content: false` only what is always checked: that it exists, can be read, is not empty and not too large.
 * @throws the signal's reason when aborted; a bad or unreadable file never throws
 */
async function inspectFile(file, options, signal) {
    signal.throwIfAborted();
    try {
        return await inspect(file, options.content, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        // A fault of our own must not pass for one of the file.
        if (!isSystemError(error))
            throw error;
        return { format: null, findings: [preflight_unreadable(file, error)], facts: null };
    }
}
/**
 * Inspects all files, a few side by side. The answer is in the order of `files`; `onInspected` hears of each file
 * as soon as it is done.
 * @throws the signal's reason when aborted
 */
async function inspectAll(files, options, signal, onInspected = () => { }) {
    const results = new Map();
    const queue = files.entries();
    const lane = async () => {
        for (const [index, file] of queue) {
            const inspection = await inspectFile(file, options, signal);
            results.set(index, inspection);
            onInspected(index, inspection);
        }
    };
    await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, files.length) }, lane));
    return [...results].sort(([one], [other]) => one - other).map(([, inspection]) => inspection);
}
async function inspect(file, content, signal) {
    const head = await readHead(file.path);
    if (head.length <= TOO_SMALL_BYTES)
        return { format: null, findings: [empty(file, head.length)], facts: null };
    const identity = identify(head, file.label);
    const collector = new FindingCollector();
    if (identity.format !== null)
        checkSize(file, identity.format, collector);
    if (content)
        for (const occurrence of identity.occurrences)
            collector.add(occurrence);
    const found = collector.findings();
    const tooLarge = found.some((finding) => finding.check === "file-too-large" && finding.severity === "error");
    if (identity.format === null || !identity.worthReading || tooLarge) {
        return { format: identity.format, findings: found, facts: null };
    }
    if (!content && identity.format !== "shapefile")
        return { format: identity.format, findings: found, facts: null };
    const checked = await preflight_CHECKS[identity.format].check(file, signal);
    const findings = [...found, ...checked.findings];
    if (!content) {
        const always = findings.filter((finding) => alwaysRefused.has(finding.check));
        return { format: identity.format, findings: always, facts: null };
    }
    const { facts, sample = new Float32Array() } = checked;
    const base = { format: identity.format, findings: errorsFirst(findings), facts };
    return sample.length === 0 ? base : { ...base, sample };
}
async function readHead(path) {
    const handle = await (0,promises_.open)(path, "r");
    try {
        const buffer = Buffer.alloc(IDENTIFYING_BYTES);
        let length = 0;
        while (length < buffer.length) {
            const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return buffer.subarray(0, length);
    }
    finally {
        await handle.close();
    }
}
function checkSize(file, format, collector) {
    const limit = SIZE_LIMITS[format];
    if (file.bytes > limit) {
        collector.add({
            check: "file-too-large",
            severity: "error",
            title: `${FORMAT_NAMES[format]} larger than ${formatBytes(limit)}`,
            message: () => `${file.label} has ${formatCount(file.bytes)} bytes; Mapbox takes ${FORMAT_NAMES[format]} files up to ${formatCount(limit)}. It would answer ` +
                `"File is larger than ${formatBytes(limit)}. Too big to process." ${SHRINKING[format]}`,
        });
    }
    else if (format === "tiff" && file.bytes > DOCUMENTED_TIFF_LIMIT) {
        collector.add({
            check: "file-too-large",
            severity: "warning",
            title: "TIFF larger than the documented 10 GB",
            message: () => `${file.label} has ${formatCount(file.bytes)} bytes; Mapbox's documentation allows 10 GB, its public code ${formatBytes(limit)}. ` +
                SHRINKING.tiff,
        });
    }
}
const SHRINKING = {
    csv: "Split the file, or make the tiles yourself: `tippecanoe -zg --drop-densest-as-needed -o out.mbtiles in.csv`.",
    geojson: "Split the file, or make the tiles yourself: `tippecanoe -zg --drop-densest-as-needed -o out.mbtiles in.geojson`.",
    gpx: "Convert it to GeoJSON, which may be larger: `ogr2ogr out.geojson in.gpx tracks`.",
    kml: "Convert it to GeoJSON, which may be larger: `ogr2ogr out.geojson in.kml`.",
    mbtiles: "Take the highest zoom levels out: `tile-join -z13 -o out.mbtiles in.mbtiles`, or split it by area.",
    shapefile: "Convert it to GeoJSON, which may be larger: `ogr2ogr -t_srs EPSG:4326 out.geojson in.shp`.",
    tiff: "Compress it: `gdal_translate -co COMPRESS=DEFLATE -co PREDICTOR=2 -co TILED=YES -co BIGTIFF=YES in.tif out.tif`, or split it by area.",
};
function empty(file, bytes) {
    return {
        check: "file-empty",
        severity: "error",
        title: bytes === 0 ? "File is empty" : "File is too small to be geodata",
        message: `${file.label} has ${bytes === 0 ? "no bytes" : `${bytes} ${bytes === 1 ? "byte" : "bytes"}`}. Mapbox would answer ` +
            `"${bytes === 0 ? 'File is zero bytes."' : 'File too small".'} Look at the step that makes the file: did it fail half-way?`,
        line: null,
        column: null,
        count: 1,
    };
}
function isSystemError(error) {
    return typeof error === "object" && error !== null && "syscall" in error && "code" in error && "message" in error;
}
function preflight_unreadable(file, { code, message }) {
    const reasons = {
        ENOENT: "It does not exist any more. Does a step remove or rename it?",
        EACCES: "The runner's user may not read it. Give it the right: `chmod a+r`.",
        EPERM: "The runner's user may not read it. Give it the right: `chmod a+r`.",
        EISDIR: "It is a folder.",
    };
    return {
        check: "file-unreadable",
        severity: "error",
        title: "File cannot be read",
        message: `${file.label} cannot be read (${code}). ${reasons[code] ?? message}`,
        line: null,
        column: null,
        count: 1,
    };
}
function errorsFirst(findings) {
    return [
        ...findings.filter(({ severity }) => severity === "error"),
        ...findings.filter(({ severity }) => severity === "warning"),
    ];
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/report/channels.js




/**
 * Writes a file of its own into the runner's temporary folder.
 * @returns its absolute path
 * @throws the system's error when it cannot be written
 */
async function writeResultsFile(content, environment) {
    const path = (0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `mapbox-upload-results-${(0,external_node_crypto_.randomUUID)()}.json`);
    await (0,promises_.writeFile)(path, content, { flag: "wx" });
    return path;
}
/**
 * Adds to the job summary; does nothing where there is none, as outside of GitHub.
 * @throws the system's error when it cannot be written
 */
async function appendSummary(markdown, environment) {
    const path = environment.GITHUB_STEP_SUMMARY;
    if (path)
        await (0,promises_.appendFile)(path, markdown);
}
/**
 * Resolves when everything that was logged has left the process.
 * @throws the stream's error when it cannot, for example because the reader has gone
 */
function flushLog() {
    return new Promise((resolve, reject) => {
        process.stdout.write("", (error) => (error ? reject(error) : resolve()));
    });
}

;// CONCATENATED MODULE: ./lib/report/errors.js
/** The run is over, but part of what it has to say could not be written; all the rest was. */
class ReportError extends Error {
    name = "ReportError";
    /** `failures`: the error of each channel by its name, which reads on after "could not write": `the job summary`. */
    constructor(failures) {
        const parts = [...failures].map(([channel, error]) => `${channel} (${error instanceof Error ? error.message : error})`);
        super(`Could not write ${parts.join(", ")}. Nothing that was uploaded is lost. Check that the runner's disk has space and that the step may write the runner's files.`, { cause: new AggregateError(failures.values()) });
    }
}

;// CONCATENATED MODULE: ./lib/results.js
/** The result of a planned upload before anything was done about it. `inspection` is null before the check. */
function notStarted(upload, inspection) {
    const { source, tileset, displayName } = upload;
    return {
        file: source.label,
        tileset,
        displayName,
        uploadId: null,
        status: "not-started",
        error: null,
        bytes: source.kind === "file" ? source.bytes : null,
        format: source.kind === "dataset" ? "dataset" : (inspection?.format ?? null),
        findings: inspection?.findings ?? [],
        facts: inspection?.facts ?? null,
        stagingSeconds: null,
        processingSeconds: null,
        url: tileset.includes(".") ? `https://console.mapbox.com/studio/tilesets/${tileset}/` : null,
    };
}
/** Whether a result leaves the step green. `wait`: whether the end of processing was to be waited for. */
function isGreen(result, wait) {
    return result.status === "complete" || result.status === "planned" || (result.status === "processing" && !wait);
}

;// CONCATENATED MODULE: ./lib/report/status.js
/** The words for every status. */
const STATUS_WORDS = {
    complete: { icon: "✅", label: "published", advice: null },
    failed: {
        icon: "❌",
        label: "failed",
        advice: "Mend the cause, then run again for what failed alone: Mapbox bills every processing.",
    },
    invalid: {
        icon: "❌",
        label: "invalid",
        advice: "Nothing was sent. Mend the data; `validate: warn` would send it as it is.",
    },
    "timed-out": {
        icon: "⏱️",
        label: "timed out",
        advice: "Mapbox goes on processing. Look at Studio before uploading again, and raise `wait-timeout-minutes` if such data takes that long.",
    },
    unconfirmed: {
        icon: "❓",
        label: "unconfirmed",
        advice: "Mapbox may have these already. Look at Studio before uploading again: Mapbox bills every processing.",
    },
    processing: { icon: "⏳", label: "handed to Mapbox", advice: null },
    cancelled: {
        icon: "🚫",
        label: "cancelled",
        advice: "Stopped while staging: nothing was handed to Mapbox. Run the workflow again.",
    },
    "not-started": { icon: "⚪", label: "not started", advice: null },
    planned: { icon: "📝", label: "would be published", advice: null },
};
/** The words for an upload that Mapbox has and that could not be followed to its end. */
const LOST_SIGHT = {
    icon: "❓",
    label: "end not seen",
    advice: "Mapbox has these and goes on. Look at Studio before uploading again: Mapbox bills every processing.",
};
/** How a result is told. */
function wordsOf(result) {
    return wasLostSight(result) ? LOST_SIGHT : STATUS_WORDS[result.status];
}
/**
 * Whether an upload came to an end that the user has to look at; what was never begun, or not waited for, is not among
 * these. One that Mapbox has and that could not be followed to its end is: it carries an error.
 */
function isFailure(result) {
    return wordsOf(result).advice !== null;
}
/** Whether Mapbox was still processing the upload when it could no longer be followed. */
function wasLostSight({ status, error }) {
    return status === "processing" && error !== null;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./lib/report/text.js

/** Control characters (C0, C1), line separators, and the marks that turn the direction of the text after them. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;
/**
 * One line of text that a runner prints and does not obey, whatever file names or Mapbox's messages hold. The runner
 * takes a line for a command when it begins with `::` (after white space), or holds `##[` anywhere: see
 * ActionCommand.cs in actions/runner. Line breaks become spaces, colours and other terminal sequences are dropped.
 */
function plain(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text)
        .replace(UNPRINTABLE, " ")
        .replaceAll("##[", "## [")
        .replace(/^(\s*):(?=:)/u, "$1: ");
}
/** The text, or its first `length` UTF-16 units with `…` as the last of them; never half a character. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js



/** Longest message of an annotation in UTF-16 units; the runner cuts at 4,096. */
const MESSAGE_LENGTH = 4000;
/** Longest title that GitHub's checks API takes. */
const TITLE_LENGTH = 255;
/** What belongs to no single upload: bad inputs, an impossible plan, a fault of our own. */
function problemAnnotation(problem) {
    return annotation({ severity: "error", title: "Cannot publish", message: problem });
}
/** A warning of the run. */
function warningAnnotation({ subject, message }) {
    return annotation({
        severity: "warning",
        title: subject ?? "Mapbox upload",
        message: withSubject(subject, message),
    });
}
/**
 * Why an upload failed. Null where it did not, and where findings say it; a cancelled one is told by the verdict: there
 * is nothing to mend at its file.
 */
function failureAnnotation(result) {
    const { status, findings, error, tileset, file } = result;
    if (!isFailure(result) || status === "cancelled")
        return null;
    if (status === "invalid" && findings.some((finding) => finding.severity === "error"))
        return null;
    const title = `${tileset}: ${wordsOf(result).label}`;
    return annotation({
        severity: "error",
        title,
        message: withSubject(file, error ?? title),
        file: annotatedFile(result),
    });
}
/**
 * What the checks found in all files, errors before warnings; of either the first of each file come before the second
 * of any, so that ten places show as many files as possible.
 */
function findingAnnotations(results) {
    const ranked = results
        .flatMap((result) => result.findings.map((finding, rank) => ({ rank, annotation: found(result, finding) })))
        .sort((one, other) => one.rank - other.rank)
        .map((one) => one.annotation);
    return [
        ...ranked.filter(({ severity }) => severity === "error"),
        ...ranked.filter(({ severity }) => severity === "warning"),
    ];
}
/** The path as an annotation can point at it: relative to the workspace; null for other files and for datasets. */
function annotatedFile({ file, format }) {
    const elsewhere = format === "dataset" || file.startsWith("mapbox://") || external_node_path_.posix.isAbsolute(file) || external_node_path_.win32.isAbsolute(file);
    return elsewhere || plain(file) !== file ? null : file;
}
/** An error in the data is no more than a warning where the file was sent all the same. */
function found(result, finding) {
    return annotation({
        severity: result.status === "invalid" ? finding.severity : "warning",
        title: finding.title,
        message: withSubject(result.file, finding.message),
        file: annotatedFile(result),
        line: finding.line,
        column: finding.column,
    });
}
/** The log shows an annotation's message without its file: so the message names it. */
function withSubject(subject, message) {
    return subject === null || message.includes(subject) ? message : `${subject}: ${message}`;
}
/** An annotation within the lengths that runner and GitHub take, of text that the runner does not obey. */
function annotation(parts) {
    return {
        severity: parts.severity,
        title: clip(plain(parts.title), TITLE_LENGTH),
        message: clip(plain(parts.message), MESSAGE_LENGTH),
        file: parts.file ?? null,
        line: parts.line ?? null,
        column: parts.column ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/report/format.js
const UNITS = ["bytes", "kB", "MB", "GB", "TB"];
const WHOLE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
/** A size in decimal units, with at most one decimal below 100: `312 MB`, `1.2 GB`, `1 byte`. */
function format_formatBytes(bytes) {
    if (bytes === 1)
        return "1 byte";
    let value = bytes;
    let unit = 0;
    while (roundedSize(value) >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${(value < 99.95 ? ONE_DECIMAL : WHOLE).format(value)} ${UNITS[unit]}`;
}
function roundedSize(value) {
    return value < 99.95 ? value : Math.round(value);
}
/** A time span in its two largest units: `0.4 s`, `12 s`, `1 min 12 s`, `2 h 5 min`. */
function formatSeconds(seconds) {
    if (seconds > 0 && seconds < 0.05)
        return "< 0.1 s";
    if (seconds < 9.95)
        return `${ONE_DECIMAL.format(Math.max(0, seconds))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return twoUnits(Math.floor(whole / 60), "min", whole % 60, "s");
    const minutes = Math.round(seconds / 60);
    return twoUnits(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function twoUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/** A whole number with thousands separators: `12,345`. */
function format_formatCount(count) {
    return WHOLE.format(count);
}
/** A number of things: `1 file`, `1,200 files`. */
function format_countOf(count, singular, plural = `${singular}s`) {
    return `${format_formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** A share of 1 in whole percent, rounded down, so that `100 %` means all of it. */
function formatPercent(share) {
    return `${Math.floor(Math.min(1, Math.max(0, share)) * 100)} %`;
}

;// CONCATENATED MODULE: ./lib/report/map-link.js
/** Half the width of the world in metres of web mercator (EPSG 3857). */
const HALF_WORLD = 20_037_508.342_789_244;
/** The zoom level at which a single point is shown. */
const POINT_ZOOM = 12;
/** The extent in degrees of longitude and latitude; null where it is not known, or in a coordinate system that we cannot convert. */
function degreesOf(facts) {
    if (facts === null || facts.bounds === null)
        return null;
    const bounds = facts.kind === "tiff" && facts.epsg === 3857 ? fromWebMercator(facts.bounds) : facts.bounds;
    // Numbers of another coordinate system are far larger than degrees can be.
    return liesOnEarth(bounds) ? bounds : null;
}
/** The smallest extent that holds all; null without any. */
function union(all) {
    if (all.length === 0)
        return null;
    return [
        all.reduce((least, [west]) => Math.min(least, west), 180),
        all.reduce((least, [, south]) => Math.min(least, south), 90),
        all.reduce((most, [, , east]) => Math.max(most, east), -180),
        all.reduce((most, [, , , north]) => Math.max(most, north), -90),
    ];
}
/** The page of OpenStreetMap that shows the extent, as a box, or as a marker where it is a single point. */
function mapLink([west, south, east, north]) {
    const [w, s, e, n] = [west, south, east, north].map((degrees) => Number(degrees.toFixed(5)));
    return w === e && s === n
        ? `https://www.openstreetmap.org/?mlat=${s}&mlon=${w}#map=${POINT_ZOOM}/${s}/${w}`
        : `https://www.openstreetmap.org/?box=yes&bbox=${w},${s},${e},${n}`;
}
function fromWebMercator([west, south, east, north]) {
    const longitude = (x) => (x / HALF_WORLD) * 180;
    const latitude = (y) => (Math.atan(Math.sinh((y / HALF_WORLD) * Math.PI)) * 180) / Math.PI;
    // Rasters of the whole world are often a fraction of a pixel larger than it.
    const clamp = (degrees) => Math.max(-180, Math.min(180, degrees));
    return [clamp(longitude(west)), latitude(south), clamp(longitude(east)), latitude(north)];
}
function liesOnEarth([west, south, east, north]) {
    return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}

;// CONCATENATED MODULE: ./lib/report/inside.js


const inside_FORMAT_NAMES = {
    csv: "CSV",
    geojson: "GeoJSON",
    gpx: "GPX",
    kml: "KML",
    mbtiles: "MBTiles",
    shapefile: "Shapefile",
    tiff: "TIFF",
    dataset: "Dataset",
};
/** The format as people write it, `–` when it is unknown. */
function formatName(format) {
    return format === null ? "–" : inside_FORMAT_NAMES[format];
}
/** What is inside a file, in two short phrases: how much of what, and where (in degrees if we know how). Holds foreign text (names in the data). */
function inside(facts) {
    if (facts === null)
        return [];
    const bounds = degreesOf(facts) ?? facts.bounds;
    return [contentsOf(facts), ...(bounds === null ? [] : [boundsOf(bounds)])];
}
/** How much of what is in a file. Holds foreign text. */
function contentsOf(facts) {
    return [contents(facts), ...zoomsOrProjection(facts)].join(" · ");
}
/** The corners of an extent: `5.9, 45.8 to 10.5, 47.8`. */
function boundsOf(bounds) {
    const [west, south, east, north] = bounds.map(coordinate);
    return `${west}, ${south} to ${east}, ${north}`;
}
function contents(facts) {
    switch (facts.kind) {
        case "geojson": {
            const empty = facts.featuresWithoutGeometry;
            return format_countOf(facts.features, "feature") + (empty > 0 ? ` (${format_formatCount(empty)} without geometry)` : "");
        }
        case "csv":
            return format_countOf(facts.rows, "row") + (facts.droppedRows > 0 ? ` (${format_formatCount(facts.droppedRows)} dropped)` : "");
        case "kml":
        case "gpx":
            return `${format_countOf(facts.features, "feature")} in ${format_countOf(facts.layers.length, "layer")}`;
        case "shapefile":
            return `${format_countOf(facts.features, "feature")} (${facts.geometryType})`;
        case "mbtiles":
            return (format_countOf(facts.tiles, "tile") + (facts.layers.length > 0 ? ` with ${format_countOf(facts.layers.length, "layer")}` : ""));
        case "tiff":
            return `${format_formatCount(facts.width)} × ${format_formatCount(facts.height)} pixels, ${format_countOf(facts.bands, "band")} of ${facts.bitsPerSample} bit`;
    }
}
function zoomsOrProjection(facts) {
    switch (facts.kind) {
        case "mbtiles":
            return inside_range(facts.zooms, "");
        case "geojson":
        case "csv":
        case "kml":
        case "gpx":
            return inside_range(facts.estimatedZooms, " estimated");
        case "shapefile":
            return facts.crs === null ? [] : [facts.crs];
        case "tiff":
            return facts.epsg === null ? [] : [`EPSG ${facts.epsg}`];
    }
}
function inside_range(zooms, suffix) {
    if (zooms === null)
        return [];
    return [zooms.min === zooms.max ? `zoom ${zooms.min}${suffix}` : `zooms ${zooms.min}–${zooms.max}${suffix}`];
}
/** Degrees to about a kilometre; the far larger numbers of projected data in whole units. */
function coordinate(value) {
    return Math.abs(value) <= 360 ? String(Number(value.toFixed(2))) : String(Math.round(value));
}

;// CONCATENATED MODULE: ./lib/report/lines.js



/** `data/roads.geojson → bob.roads`: how the log names an upload. */
function uploadName(upload) {
    return `${upload.file} → ${upload.tileset}`;
}
/** What the checks say about one file: a line of facts, and one below it for each finding. */
function checkedLines(upload, { format, findings, facts }) {
    const learned = [formatName(format), ...inside(facts)].join("; ");
    return [`${upload.source.label}: ${findingCounts(findings)} (${learned})`, ...findings.map(findingLine)];
}
/** `2 errors, 1 warning`, or `ok`. */
function findingCounts(findings) {
    const errors = findings.filter((one) => one.severity === "error").length;
    const warnings = findings.length - errors;
    const counts = [
        ...(errors > 0 ? [format_countOf(errors, "error")] : []),
        ...(warnings > 0 ? [format_countOf(warnings, "warning")] : []),
    ];
    return counts.length > 0 ? counts.join(", ") : "ok";
}
/** The fact alone: its annotation says the rest. */
function findingLine(finding) {
    return `  ${finding.severity}${place(finding)}: ${finding.title} [${finding.check}]`;
}
/** ` at line 3, column 7`, as much of it as is known. */
function place({ line, column }) {
    if (line === null)
        return "";
    return column === null ? ` at line ${line}` : ` at line ${line}, column ${column}`;
}
/** The line for a file whose staging begins; a dataset has nothing to stage. */
function startLine({ source, tileset }) {
    const what = source.kind === "file" ? `staging ${format_formatBytes(source.bytes)}` : "creating the upload";
    return `${uploadName({ file: source.label, tileset })}: ${what}`;
}
/**
 * The line for an upload that has ended, with its id, times and page in Studio; why one failed is said by its
 * annotation. Null for one that was never begun, which the verdict counts.
 */
function endLine(result) {
    if (result.status === "not-started" || result.status === "planned")
        return null;
    const details = [
        ...(result.uploadId === null ? [] : [`upload ${result.uploadId}`]),
        ...(result.stagingSeconds === null ? [] : [`staging ${formatSeconds(result.stagingSeconds)}`]),
        ...(result.processingSeconds === null ? [] : [`processing ${formatSeconds(result.processingSeconds)}`]),
    ];
    const label = wordsOf(result).label;
    const head = `${uploadName(result)}: ${label}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
    if (isFailure(result))
        return head;
    const linked = result.uploadId !== null && result.url !== null;
    return linked ? `${head} ${result.url}` : head;
}
/** The line for a call that is made again. */
function retryLine(event) {
    const { subject, call, attempt, attempts, reason, delay } = event;
    const next = delay < 50 ? "at once" : `in ${formatSeconds(delay / 1000)}`;
    return `Retry ${next}: ${subject}: ${call} failed (${reason}), attempt ${attempt} of ${attempts}`;
}
/** The line for a pause that the rate limit asks for. */
function pauseLine({ reason, delay }) {
    return `Rate limit: all calls wait ${formatSeconds(delay / 1000)}, because ${reason}`;
}

;// CONCATENATED MODULE: ./lib/report/annotator.js





/** How many annotations of each severity GitHub shows for a step. */
const SHOWN_ANNOTATIONS = 10;
/**
 * Shares out the places that GitHub has for annotations. They are shown as they come, so that the log tells each thing
 * when it happens, and once. The last place of a severity is kept free for saying how many more the log has.
 */
class AnnotationPlaces {
    #taken = { error: 0, warning: 0 };
    #left = { error: [], warning: [] };
    /** Places for some of these, while others may follow. */
    fit(all) {
        const shown = all.filter(({ severity }) => this.#taken[severity]++ < SHOWN_ANNOTATIONS - 1);
        const left = all.filter((one) => !shown.includes(one));
        for (const one of left)
            this.#left[one.severity].push(one);
        return { shown, left };
    }
    /** Places for the last ones; `shown` ends with how many there are in the log besides. */
    fitLast(all) {
        const errors = this.#fitLast(all, "error");
        const warnings = this.#fitLast(all, "warning");
        return { shown: [...errors.shown, ...warnings.shown], left: [...errors.left, ...warnings.left] };
    }
    #fitLast(all, severity) {
        const own = all.filter((one) => one.severity === severity);
        const waiting = [...this.#left[severity], ...own];
        if (this.#taken[severity] + own.length <= SHOWN_ANNOTATIONS)
            return { shown: waiting, left: [] };
        const { shown, left } = this.fit(own);
        return { shown: [...shown, more(this.#left[severity].length, severity)], left };
    }
}
function more(count, severity) {
    const number = format_countOf(count, `more ${severity}`);
    const message = `GitHub shows ten annotations for a step: the log of this step has ${number}.`;
    return annotation({ severity, title: number, message });
}
/** Writes annotations for GitHub to show, and before them, folded where they are several, those that only the log has. */
function writeAnnotations({ shown, left }) {
    if (left.length > 1)
        startGroup(`${format_formatCount(left.length)} more errors and warnings`);
    for (const one of left)
        info(annotationLine(one));
    if (left.length > 1)
        endGroup();
    for (const one of shown) {
        const write = one.severity === "error" ? error : warning;
        write(one.message, {
            title: one.title,
            ...(one.file === null ? {} : { file: one.file }),
            ...(one.file === null || one.line === null ? {} : { startLine: one.line }),
            ...(one.file === null || one.line === null || one.column === null ? {} : { startColumn: one.column }),
        });
    }
}
function annotationLine(one) {
    const severity = one.severity === "error" ? "Error" : "Warning";
    return plain(`${severity}${place(one)}: ${one.title}: ${one.message}`);
}

;// CONCATENATED MODULE: ./lib/report/plan-table.js


/** How many uploads the plan shows in the log. */
const ROWS = 200;
/** The widest a column grows, in characters; longer names stick out rather than push all others away. */
const COLUMN_WIDTH = 72;
/** The heading of the plan: it says the whole while the table is folded. */
function planHeading({ uploads }, { username, dryRun, wait }) {
    const manner = dryRun ? " (dry run: nothing is sent)" : wait ? "" : " (not waiting for processing)";
    if (uploads.length === 0)
        return `Plan: nothing to publish${manner}`;
    const owner = username === null ? "" : ` of ${username}`;
    const bytes = uploads.reduce((sum, { source }) => sum + (source.kind === "file" ? source.bytes : 0), 0);
    const size = bytes > 0 ? `, ${format_formatBytes(bytes)}` : "";
    return `Plan: ${format_countOf(uploads.length, "upload")} to tilesets${owner}${size}${manner}`;
}
/** The uploads as aligned columns: file, tileset, size. */
function planTable(uploads) {
    const rows = uploads.slice(0, ROWS).map(({ source, tileset }) => ({
        file: plain(source.label),
        tileset,
        size: source.kind === "file" ? format_formatBytes(source.bytes) : "dataset",
    }));
    const fileWidth = widest(rows.map((row) => row.file));
    const tilesetWidth = widest(rows.map((row) => row.tileset));
    const sizeWidth = widest(rows.map((row) => row.size));
    const lines = rows.map((row) => `${row.file.padEnd(fileWidth)}  →  ${row.tileset.padEnd(tilesetWidth)}  ${row.size.padStart(sizeWidth)}`);
    const left = uploads.length - rows.length;
    return left > 0 ? [...lines, `and ${format_formatCount(left)} more`] : lines;
}
function widest(texts) {
    return Math.min(COLUMN_WIDTH, Math.max(0, ...texts.map((text) => text.length)));
}

;// CONCATENATED MODULE: ./lib/report/progress.js

/** How many uploads a progress line names. */
const NAMED = 4;
/** How many earlier lines the speed is measured over: half a minute or so, long enough to be steady. */
const SAMPLES = 6;
/** Says when a line is due: never before `interval` milliseconds have passed since the start and since the line before. */
class Throttle {
    #interval;
    #last = null;
    constructor(interval) {
        this.#interval = interval;
    }
    /** Begins the first interval, unless that was done before; times are in milliseconds. */
    start(now) {
        this.#last ??= now;
    }
    /** Whether a line may be written now; if so, the next interval begins. */
    due(now) {
        this.start(now);
        if (this.#last === null || now - this.#last < this.#interval)
            return false;
        this.#last = now;
        return true;
    }
}
/** How far staging has come, all files together; files that failed do not count. */
class StagingProgress {
    #inFlight = new Map();
    #samples = [];
    #stagedBefore = 0;
    #total;
    /** `total`: bytes of all files of the plan. */
    constructor(total) {
        this.#total = total;
    }
    start({ source, tileset }, now) {
        if (source.kind !== "file")
            return;
        if (this.#samples.length === 0)
            this.#samples = [{ now, bytes: 0 }];
        this.#inFlight.set(tileset, { name: source.label, size: source.bytes, bytes: 0 });
    }
    /** `bytes`: how many of this file have been accepted so far. */
    advance({ tileset }, bytes) {
        const file = this.#inFlight.get(tileset);
        if (file !== undefined)
            file.bytes = bytes;
    }
    succeed({ tileset }) {
        this.#stagedBefore += this.#remove(tileset);
    }
    /** Takes a file that will not be staged out of the reckoning; does nothing for one that was staged before. */
    fail({ tileset }) {
        this.#total -= this.#remove(tileset);
    }
    /** One line for all: share of the whole, speed over the last half minute, time left, and the files under way. */
    line(now) {
        const files = [...this.#inFlight.values()];
        const bytes = this.#stagedBefore + files.reduce((sum, file) => sum + file.bytes, 0);
        const oldest = this.#samples[0] ?? { now, bytes };
        this.#samples = [...this.#samples, { now, bytes }].slice(-SAMPLES);
        const speed = now > oldest.now ? Math.max(0, ((bytes - oldest.bytes) / (now - oldest.now)) * 1000) : 0;
        const left = speed > 0 ? `, ${formatSeconds((this.#total - bytes) / speed)} left` : "";
        const whole = `${share(bytes, this.#total)} of ${format_formatBytes(this.#total)}, ${format_formatBytes(speed)}/s${left}`;
        return `Staging: ${whole}. ${list(files.map((file) => `${file.name} ${share(file.bytes, file.size)}`))}`;
    }
    #remove(tileset) {
        const size = this.#inFlight.get(tileset)?.size ?? 0;
        this.#inFlight.delete(tileset);
        return size;
    }
}
/** How far Mapbox has come with what it was handed. */
class ProcessingProgress {
    #pending = new Map();
    start({ tileset }) {
        this.#pending.set(tileset, 0);
    }
    /** `progress`: 0 to 1. */
    advance({ tileset }, progress) {
        this.#pending.set(tileset, progress);
    }
    end({ tileset }) {
        this.#pending.delete(tileset);
    }
    /** One line for all: how many are pending, and how far each of the first few is. */
    line() {
        const names = [...this.#pending].map(([tileset, progress]) => `${tileset} ${formatPercent(progress)}`);
        return `Processing at Mapbox: ${format_formatCount(names.length)} pending. ${list(names)}`;
    }
}
function share(part, whole) {
    return formatPercent(whole > 0 ? part / whole : 1);
}
function list(names) {
    const left = names.length - NAMED;
    return names.slice(0, NAMED).join(", ") + (left > 0 ? ` and ${format_formatCount(left)} more` : "");
}

;// CONCATENATED MODULE: ./lib/report/log.js









/** At most one line of staging progress in this many milliseconds. */
const STAGING_INTERVAL = 5_000;
/** At most one line of processing progress in this many milliseconds. */
const PROCESSING_INTERVAL = 20_000;
/** Writes one line of the log; whatever its text holds, the runner does not obey it. */
function writeLine(text) {
    info(plain(text));
}
/**
 * The log while the run goes on: two lines for each file, and a few a minute for all that is under way. Annotations
 * stand in it where the thing happens, and are all that it says about the thing.
 */
class RunLog {
    #clock;
    #stagingThrottle = new Throttle(STAGING_INTERVAL);
    #processingThrottle = new Throttle(PROCESSING_INTERVAL);
    #processing = new ProcessingProgress();
    #annotations = new AnnotationPlaces();
    #warnings = [];
    #inspected = [];
    /** Whether the findings of the checks have had their annotations. */
    #findingsTold = false;
    /** Tilesets whose failures have had theirs. */
    #failuresTold = new Set();
    #staging = new StagingProgress(0);
    #checks = null;
    constructor(clock) {
        this.#clock = clock;
    }
    /** The warnings so far, in order. */
    get warnings() {
        return this.#warnings;
    }
    /** Shows the plan, folded under a line that says the whole of it. */
    plan(plan, settings) {
        const bytes = plan.uploads.reduce((sum, { source }) => sum + (source.kind === "file" ? source.bytes : 0), 0);
        this.#staging = new StagingProgress(bytes);
        startGroup(plain(planHeading(plan, settings)));
        for (const line of planTable(plan.uploads))
            writeLine(line);
        endGroup();
        for (const message of plan.unmatched) {
            if (settings.ifNoFilesFound === "warn")
                this.warn({ subject: null, message });
            if (settings.ifNoFilesFound === "ignore")
                writeLine(message);
        }
    }
    /** Puts one event into words. */
    hear(event) {
        switch (event.type) {
            case "checked":
                this.#checked(event);
                break;
            case "staging":
                this.#stagingBegun(event);
                break;
            case "staged":
                this.#stagingAdvanced(event);
                break;
            case "created":
                this.#created(event);
                break;
            case "processing":
                this.#processingAdvanced(event);
                break;
            case "ended":
                this.#ended(event);
                break;
            case "retry":
                writeLine(retryLine(event));
                break;
            case "paused":
                writeLine(pauseLine(event));
                break;
            case "warning":
                this.warn(event);
                break;
            case "debug":
                core_debug(plain(event.message));
                break;
        }
    }
    /** Ends the group of the checks, if there is one, with a line outside it that sums it up. */
    endChecks() {
        if (this.#checks === null)
            return;
        const { files, withErrors, withWarnings } = this.#checks;
        this.#checks = null;
        endGroup();
        const verdicts = [
            ...(withErrors > 0 ? [`${format_countOf(withErrors, "file")} with errors`] : []),
            ...(withWarnings > 0 ? [`${format_countOf(withWarnings, "file")} with warnings`] : []),
        ];
        writeLine(`Checked ${format_countOf(files, "file")}: ${verdicts.length > 0 ? verdicts.join(", ") : "no faults found"}`);
    }
    /** Notes a warning and shows it. */
    warn({ subject, message }) {
        this.#warnings.push({ subject, message });
        this.#annotate([warningAnnotation({ subject, message })]);
    }
    /** Shows everything that was not shown when it happened, the worst first. */
    end({ problems, results }) {
        this.endChecks();
        const failures = results
            .filter(({ tileset }) => !this.#failuresTold.has(tileset))
            .map(failureAnnotation)
            .filter((failure) => failure !== null);
        const findings = this.#findingsTold ? [] : findingAnnotations(results);
        writeAnnotations(this.#annotations.fitLast([...problems.map(problemAnnotation), ...failures, ...findings]));
    }
    #annotate(annotations) {
        writeAnnotations(this.#annotations.fit(annotations));
    }
    /** From here on faults that were found no longer decide anything: the files are sent all the same. */
    #beginDelivery() {
        if (this.#findingsTold)
            return;
        this.#findingsTold = true;
        this.endChecks();
        this.#annotate(findingAnnotations(this.#inspected));
    }
    #checked({ upload, inspection }) {
        if (this.#checks === null) {
            startGroup("Checks");
            this.#checks = { files: 0, withErrors: 0, withWarnings: 0 };
        }
        this.#checks.files++;
        this.#inspected.push(notStarted(upload, inspection));
        if (inspection.findings.some((one) => one.severity === "error"))
            this.#checks.withErrors++;
        else if (inspection.findings.length > 0)
            this.#checks.withWarnings++;
        for (const line of checkedLines(upload, inspection))
            writeLine(line);
    }
    #stagingBegun({ upload }) {
        this.#beginDelivery();
        const now = this.#clock.now();
        this.#staging.start(upload, now);
        this.#stagingThrottle.start(now);
        writeLine(startLine(upload));
    }
    #stagingAdvanced({ upload, bytes }) {
        this.#staging.advance(upload, bytes);
        const now = this.#clock.now();
        if (this.#stagingThrottle.due(now))
            writeLine(this.#staging.line(now));
    }
    #created({ upload, uploadId, stagingSeconds }) {
        this.#beginDelivery();
        this.#staging.succeed(upload);
        this.#processing.start(upload);
        this.#processingThrottle.start(this.#clock.now());
        const name = uploadName({ file: upload.source.label, tileset: upload.tileset });
        core_debug(plain(`${name}: upload ${uploadId ?? "of unknown id"} created after ${formatSeconds(stagingSeconds)}`));
    }
    #processingAdvanced({ upload, progress }) {
        this.#processing.advance(upload, progress);
        if (this.#processingThrottle.due(this.#clock.now()))
            writeLine(this.#processing.line());
    }
    #ended({ upload, result }) {
        this.#beginDelivery();
        this.#staging.fail(upload);
        this.#processing.end(upload);
        const line = endLine(result);
        if (line !== null)
            writeLine(line);
        const failure = failureAnnotation(result);
        if (failure === null)
            return;
        this.#failuresTold.add(upload.tileset);
        this.#annotate([failure]);
    }
}

;// CONCATENATED MODULE: ./lib/report/outputs.js

/**
 * What all outputs together may hold, in bytes of UTF-8. GitHub takes 1 MB at most from a job
 * (https://docs.github.com/actions, passing information between jobs).
 */
const OUTPUT_BYTES = 900_000;
/** How many findings of a file the output `results` lists. */
const FINDINGS = 20;
/** Length of an error, in UTF-16 units, once errors have to be shortened. */
const SHORT_ERROR = 160;
/** What `results` gives up one after the other until all outputs fit. */
const SACRIFICES = [
    { loss: "its facts", make: (result) => ({ ...result, facts: null }) },
    { loss: "its findings", make: (result) => ({ ...result, findings: [] }) },
    { loss: "the ends of long errors", make: (result) => ({ ...result, error: shortError(result.error) }) },
];
/** All outputs in full, however large `results` is: their values are within `OUTPUT_BYTES` together. */
function outputs(results, status, resultsFile) {
    const values = {
        tilesets: JSON.stringify(results.map((one) => one.tileset)),
        "upload-ids": JSON.stringify(results.map((one) => one.uploadId)),
        tileset: results[0]?.tileset ?? "",
        "upload-id": results[0]?.uploadId ?? "",
        results: "[]",
        "results-file": resultsFile,
        status,
    };
    const room = OUTPUT_BYTES - bytesOf(values);
    if (room < 0) {
        const emptied = { ...values, tilesets: "[]", "upload-ids": "[]" };
        return { values: emptied, shortened: "all of its elements, as do tilesets and upload-ids", emptied: true };
    }
    const losses = [];
    let objects = results.map((result) => resultObject(result, FINDINGS));
    for (const sacrifice of [null, ...SACRIFICES]) {
        if (sacrifice !== null) {
            objects = objects.map(sacrifice.make);
            losses.push(sacrifice.loss);
        }
        const text = JSON.stringify(objects);
        if (Buffer.byteLength(text) - "[]".length <= room) {
            const shortened = losses.length > 0 ? losses.join(", ") : null;
            return { values: { ...values, results: text }, shortened, emptied: false };
        }
    }
    return { values, shortened: "all of its elements", emptied: true };
}
/** The content of the results file: what `results` says, with nothing left out. */
function resultsFileContent(results) {
    return `${JSON.stringify(results.map((result) => resultObject(result, result.findings.length)))}\n`;
}
function resultObject(result, findings) {
    return {
        ...result,
        findings: result.findings
            .slice(0, findings)
            .map(({ check, severity, message, line, column }) => ({ check, severity, message, line, column })),
    };
}
function shortError(error) {
    return error === null ? null : clip(error, SHORT_ERROR);
}
function bytesOf(values) {
    return Object.values(values).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
}

;// CONCATENATED MODULE: ./lib/report/positions.js

/** How many positions of all files together are kept for the map. */
const KEPT = 32_768;
/** Gathers the sampled positions of all files that were checked. */
class PositionPool {
    #sampler = new PositionSampler(KEPT);
    hear(event) {
        if (event.type !== "checked" || event.inspection.sample === undefined)
            return;
        const { sample } = event.inspection;
        for (let index = 0; index + 1 < sample.length; index += 2)
            this.#sampler.add(sample[index] ?? 0, sample[index + 1] ?? 0);
    }
    /** Longitude and latitude in turn. */
    get numbers() {
        return this.#sampler.sample;
    }
}

;// CONCATENATED MODULE: ./lib/report/density-map.js
/** The largest map, in characters. */
const COLUMNS = 60;
const density_map_ROWS = 18;
/** A character is about twice as high as wide. */
const CHARACTER_RATIO = 2;
/** From no position in a character's place to the most. */
const SHADES = [" ", "░", "▒", "▓", "█"];
/**
 * A map drawn in characters, with parallels and meridians as straight lines and true to scale in its middle: the denser
 * the shade, the more of the positions lie there, each step several times as many. Empty without positions or without an extent.
 *
 * `positions`: longitude and latitude in turn, in degrees. `bounds`: what the map shows, in degrees.
 */
function densityMap(positions, bounds) {
    const [west, south, east, north] = bounds;
    const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
    const [width, height] = [(east - west) * narrowing, north - south];
    if (!(width > 0) && !(height > 0))
        return [];
    const columns = size((density_map_ROWS * CHARACTER_RATIO * width) / height, COLUMNS);
    const rows = size((COLUMNS * height) / width / CHARACTER_RATIO, density_map_ROWS);
    const counts = Array.from({ length: rows }, () => new Array(columns).fill(0));
    let longitude = null;
    for (const number of positions) {
        if (longitude === null) {
            longitude = number;
            continue;
        }
        const column = cell((longitude - west) / (east - west), columns);
        const row = counts[cell((north - number) / (north - south), rows)];
        if (row?.[column] !== undefined)
            row[column]++;
        longitude = null;
    }
    const most = Math.max(...counts.flat());
    return most === 0 ? [] : counts.map((row) => row.map((count) => shade(count, most)).join(""));
}
/** From 1 to `most` characters; `most` where the other direction has no length at all. */
function size(wanted, most) {
    return Number.isFinite(wanted) ? Math.max(1, Math.min(most, Math.round(wanted))) : most;
}
function cell(share, cells) {
    return Number.isNaN(share) ? 0 : Math.min(cells - 1, Math.floor(share * cells));
}
function shade(count, most) {
    if (count === 0)
        return SHADES[0];
    const steps = SHADES.length - 1;
    const share = most === 1 ? 1 : Math.log(count) / Math.log(most);
    return SHADES[Math.min(steps, 1 + Math.floor(share * steps))] ?? SHADES[0];
}

;// CONCATENATED MODULE: ./lib/report/gantt.js

/** How many uploads the picture shows: more cannot be read, and Mermaid takes no more than 50,000 characters. */
const gantt_ROWS = 40;
/** How much room a letter of a row's name takes, and the least that all names get, in pixels. */
const LETTER_WIDTH = 7;
const LEAST_NAME_WIDTH = 75;
/** A bar of a smaller share of the whole has no room for its time: the text would cover its neighbour. */
const LABELLED_SHARE = 0.07;
/** A bar has to have a name: one of no width, which Mermaid does not take for white space. */
const NO_LABEL = "\u200b";
/** The ticks of the axis, and how they are written (d3-time-format), for runs of up to so many milliseconds. */
const AXES = [
    { upTo: 1_000, tick: "100millisecond", format: "%-L ms" },
    { upTo: 10_000, tick: "1second", format: "%-S s" },
    { upTo: 30_000, tick: "5second", format: "%-S s" },
    { upTo: 59_000, tick: "10second", format: "%-S s" },
    { upTo: 150_000, tick: "15second", format: "%-M:%S min" },
    { upTo: 300_000, tick: "30second", format: "%-M:%S min" },
    { upTo: 600_000, tick: "1minute", format: "%-M min" },
    { upTo: 1_800_000, tick: "5minute", format: "%-M min" },
    { upTo: 3_540_000, tick: "10minute", format: "%-M min" },
    { upTo: 10_800_000, tick: "30minute", format: "%-H:%M h" },
    { upTo: 36_000_000, tick: "1hour", format: "%-H h" },
    { upTo: Number.POSITIVE_INFINITY, tick: "4hour", format: "%-H h" },
];
/**
 * Staging and processing of every upload on one axis of time, which starts with the first of them. Null when nothing
 * was begun. Where there are too many uploads, those that took longest are shown.
 */
function gantt(spans) {
    if (spans.length === 0)
        return null;
    const shown = longest(spans);
    const start = Math.min(...spans.map((span) => span.startedAt));
    const length = Math.max(1, ...shown.map((span) => span.endedAt - start));
    const names = rowNames(shown);
    const axis = AXES.find(({ upTo }) => length <= upTo) ?? AXES[0];
    const diagram = [
        "---",
        "displayMode: compact",
        "config:",
        "  gantt:",
        `    leftPadding: ${Math.max(LEAST_NAME_WIDTH, ...names.map((name) => name.length * LETTER_WIDTH + 20))}`,
        "---",
        "gantt",
        "  accTitle: When each upload was staged and processed",
        "  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
        `  axisFormat ${axis.format}`,
        `  tickInterval ${axis.tick}`,
        "  todayMarker off",
        ...shown.flatMap((span, index) => [`  section ${names[index]}`, ...bars(span, start, length)]),
    ];
    return { diagram, legend: legend(shown, spans.length) };
}
function longest(spans) {
    if (spans.length <= gantt_ROWS)
        return spans;
    const duration = (span) => span.endedAt - span.startedAt;
    const chosen = new Set(spans.toSorted((one, other) => duration(other) - duration(one)).slice(0, gantt_ROWS));
    return spans.filter((span) => chosen.has(span));
}
/** The tileset of each row, without the account where all have the same; nothing in it means anything to Mermaid. */
function rowNames(spans) {
    const names = spans.map(({ tileset }) => tileset.replaceAll(/[^\w.-]/g, "-"));
    const account = names[0]?.slice(0, names[0].indexOf(".") + 1) ?? "";
    return names.every((name) => name.startsWith(account)) ? names.map((name) => name.slice(account.length)) : names;
}
function bars(span, start, length) {
    const { startedAt, createdAt, endedAt, followed, failed } = span;
    const bar = (from, to, kind) => {
        const milliseconds = Math.max(1, Math.round(to - from));
        const label = milliseconds / length < LABELLED_SHARE ? NO_LABEL : formatSeconds(milliseconds / 1000);
        return `  ${label} : ${kind}, ${timeOfDay(from - start)}, ${milliseconds}ms`;
    };
    if (createdAt === null)
        return [bar(startedAt, endedAt, failed ? "crit" : "done")];
    const staging = bar(startedAt, createdAt, "done");
    return followed ? [staging, bar(createdAt, endedAt, failed ? "crit" : "active")] : [staging];
}
/**
 * Mermaid's axis shows a time of day, in the reader's own time zone: so the run is moved to a midnight, written without
 * zone, on a day when no clock was changed.
 */
function timeOfDay(milliseconds) {
    return new Date(Date.UTC(2000, 0, 1) + Math.round(milliseconds)).toISOString().slice(0, -1).replace("T", " ");
}
function legend(shown, all) {
    const colours = [
        "Grey: staging",
        ...(shown.some((span) => span.followed && !span.failed) ? ["blue: processing at Mapbox"] : []),
        ...(shown.some((span) => span.failed) ? ["red: what went wrong"] : []),
    ];
    const left = all > shown.length ? ` The ${shown.length} of ${format_countOf(all, "upload")} that took longest.` : "";
    return `${colours.join(", ")}.${left}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

/** Longest foreign text, and longest name of a file or tileset, that goes into a summary; UTF-16 units. */
const PROSE_LENGTH = 4000;
const NAME_LENGTH = 300;
/** Everything that means something to Markdown, HTML or GitHub's formulas, wherever in a line it stands. */
const SPECIAL = /[&<>`*_~[\]#|\\@$]/g;
/** The first character of what would begin a list, a rule or a heading at the start of a line. */
const LINE_START = /^(?:[-+=](?=[-=\s]|$)|\d(?=\d*[.)](?:\s|$)))/;
/** What GitHub turns into links and pictures by itself: mentions, issues, addresses, `:emoji:`. An empty comment prevents it. */
const AUTOLINKED = /(?:[@#:]|\bwww)(?=\S)/giu;
/** Addresses of Mapbox's documentation and Studio are the only ones in foreign text that stay links. */
const TRUSTED_URL = /(https:\/\/(?:docs|console)\.mapbox\.com\/(?:[\w./#~-]*[\w/])?)/;
/** Foreign text as it is, in one line, with no meaning for Markdown or HTML and no links but to Mapbox's own pages. */
function markdown_text(foreign) {
    return linked(plain(foreign).trim()).replace(LINE_START, entity);
}
function linked(foreign) {
    const parts = foreign.split(TRUSTED_URL);
    return parts.map((part, index) => (index % 2 === 1 ? markdown_link(part, inert(part)) : inert(part))).join("");
}
/** Foreign text in the type of code, for names of files and tilesets. */
function code(foreign) {
    return `<code>${inert(plain(foreign))}</code>`;
}
/** A message of a check or of Mapbox: as `text`, with what stands in backticks as `code`; cut where it is longer than anyone reads. */
function prose(foreign) {
    const parts = plain(clip(foreign, PROSE_LENGTH))
        .trim()
        .split(/`([^`]+)`/);
    const markdown = parts.map((part, index) => (index % 2 === 1 ? code(part) : linked(part))).join("");
    return markdown.replace(LINE_START, entity);
}
/** The name of a file or a tileset: as `code` that may be broken after slashes, cut where it is longer than anyone reads. */
function markdown_name(foreign) {
    return `<code>${inert(plain(clip(foreign, NAME_LENGTH))).replaceAll(/\/(?!\/)/g, "/<wbr>")}</code>`;
}
/** A link whose text is Markdown already. */
function markdown_link(url, markdown) {
    return `<a href="${plain(url).replace(/[&<>"'|\\`]/g, entity)}">${markdown}</a>`;
}
/** A line of a table, from cells that are Markdown already. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
function inert(foreign) {
    const pieces = foreign.split(AUTOLINKED);
    const joints = foreign.match(AUTOLINKED) ?? [];
    return pieces.map((piece, index) => escaped(piece) + joint(joints[index])).join("");
}
function joint(autolinked) {
    return autolinked === undefined ? "" : `${escaped(autolinked)}<!-- -->`;
}
function escaped(foreign) {
    return foreign.replace(SPECIAL, entity);
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}

;// CONCATENATED MODULE: ./lib/report/summary-table.js






const summary_table_NOTHING = "–";
const DATA_COLUMNS = [
    { title: "File", cell: fileCell },
    { title: "Inside", cell: insideCell },
];
const UPLOADED_COLUMNS = [
    { title: "Status", cell: statusCell },
    { title: "Tileset", cell: tilesetCell },
    ...DATA_COLUMNS,
    { title: "Time", cell: timeCell },
];
const PLANNED_COLUMNS = [
    { title: "Checks", cell: checksCell },
    { title: "Tileset", cell: ({ tileset }) => markdown_name(tileset) },
    ...DATA_COLUMNS,
];
/** The table of all uploads of a run: the lines of its header, and how to write a row. */
function uploadsTable(dryRun) {
    const columns = dryRun ? PLANNED_COLUMNS : UPLOADED_COLUMNS;
    return {
        header: [tableRow(columns.map(({ title }) => title)), tableRow(columns.map(() => "---"))],
        row: (result) => tableRow(columns.map(({ cell }) => cell(result))),
    };
}
function statusCell(result) {
    const { icon, label } = wordsOf(result);
    return `${icon}\u00a0${label}`;
}
function checksCell({ status, findings }) {
    const icon = status === "invalid" ? "❌" : findings.length > 0 ? "⚠️" : "✅";
    return unbroken(`${icon} ${status === "invalid" && findings.length === 0 ? "invalid" : findingCounts(findings)}`);
}
function tilesetCell({ tileset, url }) {
    return url === null ? markdown_name(tileset) : markdown_link(url, markdown_name(tileset));
}
/** Name, format and size in one cell, so that what is inside has room beside it. */
function fileCell({ file, format, bytes }) {
    const details = [formatName(format), ...(bytes === null ? [] : [format_formatBytes(bytes)])].join(" · ");
    return `${markdown_name(file)}<br>${unbroken(details)}`;
}
/** A line for each phrase, which may be broken after a dot and between the corners of bounds; the bounds lead to a map. */
function insideCell({ facts }) {
    if (facts === null)
        return summary_table_NOTHING;
    const contents = prose(breakable(contentsOf(facts)));
    if (facts.bounds === null)
        return contents;
    const degrees = degreesOf(facts);
    const bounds = prose(breakable(boundsOf(degrees ?? facts.bounds)));
    return `${contents}<br>${degrees === null ? bounds : markdown_link(mapLink(degrees), bounds)}`;
}
function breakable(phrase) {
    return phrase
        .split(/(?<= ·| to) /)
        .map(unbroken)
        .join(" ");
}
function timeCell({ stagingSeconds, processingSeconds }) {
    return lines([
        ...(stagingSeconds === null ? [] : [unbroken(`staging ${formatSeconds(stagingSeconds)}`)]),
        ...(processingSeconds === null ? [] : [unbroken(`processing ${formatSeconds(processingSeconds)}`)]),
    ]);
}
function lines(texts) {
    return texts.length > 0 ? texts.map(prose).join("<br>") : summary_table_NOTHING;
}
/** The words with spaces and dashes at which no narrow column breaks. */
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0").replaceAll("–", "–\u2060");
}

;// CONCATENATED MODULE: ./lib/report/verdict.js


/** How many uploads of a kind the last line of a cancelled run names. */
const NAMED_UPLOADS = 50;
/** What came of the whole run, as sentences without their full stops; the first is a headline of its own. */
function verdict(outcome) {
    if (outcome.status === "cancelled")
        return ["Cancelled", ...beforeCancellation(outcome)];
    if (outcome.results.length === 0)
        return [withoutFiles(outcome)];
    return [outcome.dryRun ? dryRun(outcome) : published(outcome)];
}
function withoutFiles({ problems, dryRun }) {
    if (problems.length === 0)
        return "Nothing to publish: no file matched";
    return `Nothing ${dryRun ? "would be" : "was"} published: ${format_countOf(problems.length, "problem")}`;
}
function dryRun({ results, problems }) {
    const planned = withStatus(results, "planned");
    const invalid = withStatus(results, "invalid").length;
    const others = [
        ...(invalid > 0 ? [`${format_formatCount(invalid)} of ${format_countOf(results.length, "file")} cannot be sent`] : []),
        ...(problems.length > 0 ? [format_countOf(problems.length, "problem")] : []),
    ];
    if (others.length > 0)
        return `Nothing would be published: ${others.join(", ")}`;
    return `${format_countOf(planned.length, "tileset")} would be published${verdict_size(planned)}`;
}
function published({ results, problems, elapsedSeconds }) {
    const complete = withStatus(results, "complete");
    const [unseen, handed] = partition(withStatus(results, "processing"), wasLostSight);
    const done = [
        ...(complete.length > 0
            ? [`${format_countOf(complete.length, "tileset")} published in ${formatSeconds(elapsedSeconds)}${verdict_size(complete)}`]
            : []),
        ...(handed.length > 0
            ? [`${format_countOf(handed.length, "tileset")} handed to Mapbox, not waited for${verdict_size(handed)}`]
            : []),
    ];
    const others = [
        ...counted(results, "failed", "failed"),
        ...counted(results, "timed-out", "timed out"),
        ...(unseen.length > 0 ? [`${format_formatCount(unseen.length)} handed to Mapbox without seeing the end`] : []),
        ...counted(results, "unconfirmed", "unconfirmed"),
        ...counted(results, "invalid", "invalid"),
        ...counted(results, "cancelled", "cancelled"),
        ...counted(results, "not-started", "not started"),
        ...(problems.length > 0 ? [format_countOf(problems.length, "problem")] : []),
    ];
    if (done.length === 0)
        return `${mayBePublished(results) ? "No tileset is confirmed" : "Nothing was published"}: ${others.join(", ")}`;
    return [...done, ...others].join(", ");
}
/** Whether Mapbox has something of which we do not know what became of it. */
function mayBePublished(results) {
    return results.some(({ status }) => ["timed-out", "unconfirmed", "processing"].includes(status));
}
function beforeCancellation({ results }) {
    const complete = withStatus(results, "complete");
    const handed = withStatus(results, "processing").map((one) => `${one.tileset} (${one.uploadId ?? "upload id unknown"})`);
    const doubtful = withStatus(results, "unconfirmed").map((one) => one.tileset);
    return [
        ...(complete.length > 0 ? [`Published: ${format_countOf(complete.length, "tileset")}${verdict_size(complete)}`] : []),
        ...verdict_listed("Handed to Mapbox already", handed),
        ...verdict_listed("Perhaps handed to Mapbox", doubtful),
        ...tally(results, "failed", "Failed"),
        ...tally(results, "timed-out", "Timed out"),
        ...tally(results, "invalid", "Invalid"),
        ...tally(results, "cancelled", "Stopped while staging"),
        ...tally(results, "not-started", "Not started"),
    ];
}
function verdict_listed(words, names) {
    if (names.length === 0)
        return [];
    const left = names.length - NAMED_UPLOADS;
    return [`${words}: ${names.slice(0, NAMED_UPLOADS).join(", ")}${left > 0 ? ` and ${format_formatCount(left)} more` : ""}`];
}
function counted(results, status, words) {
    const count = withStatus(results, status).length;
    return count > 0 ? [`${format_formatCount(count)} ${words}`] : [];
}
function tally(results, status, words) {
    const count = withStatus(results, status).length;
    return count > 0 ? [`${words}: ${format_countOf(count, "file")}`] : [];
}
function partition(all, belongs) {
    return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
function withStatus(results, status) {
    return results.filter((one) => one.status === status);
}
function verdict_size(results) {
    const bytes = results.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
    return bytes > 0 ? ` (${format_formatBytes(bytes)})` : "";
}

;// CONCATENATED MODULE: ./lib/report/summary.js










/**
 * How much of each part goes into the summary, in items and in bytes of UTF-8 (failures: for each status). Together
 * they stay below 900 kB, whatever happened: GitHub drops a summary above 1 MiB whole.
 */
const LIMITS = {
    problems: { items: 100, bytes: 80_000 },
    failures: { items: 100, bytes: 50_000 },
    findings: { items: 100, bytes: 120_000 },
    warnings: { items: 100, bytes: 40_000 },
    rows: { items: 1000, bytes: 330_000 },
};
/**
 * The job summary as GitHub-flavoured Markdown: the verdict, what went wrong and what to do, what became of each file,
 * where the data lies, and a picture of the run.
 */
function summaryMarkdown(outcome, { warnings, spans, positions }) {
    const sections = [
        headline(outcome),
        problems(outcome.problems),
        failures(outcome.results),
        findings(outcome.results),
        uploads(outcome),
        warningList(warnings),
        extent(outcome.results, positions),
        picture(spans),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines) => [...lines, ""])
        .join("\n")}\n`;
}
function headline(outcome) {
    const icon = { success: outcome.dryRun ? "📝" : "✅", failure: "❌", cancelled: "🚫" }[outcome.status];
    const [heading, ...details] = verdict(outcome);
    const sentences = [...details.map((sentence) => `${markdown_text(sentence)}.`), ...explanation(outcome)];
    return [`## ${icon} ${markdown_text(heading)}`, ...(sentences.length > 0 ? ["", sentences.join(" ")] : [])];
}
function explanation({ dryRun, status, results }) {
    if (dryRun)
        return ["This was a dry run: nothing was sent to Mapbox."];
    if (!results.some((one) => one.status === "processing" && !wasLostSight(one)))
        return [];
    return status === "cancelled"
        ? ["Mapbox goes on processing what it was handed: those tilesets change once it is done."]
        : ["The run did not wait for Mapbox, which may still refuse the data."];
}
function problems(problems) {
    if (problems.length === 0)
        return [];
    const items = listing(problems, (problem) => `- ${prose(problem)}`, LIMITS.problems, "problem");
    return ["### What has to be mended first", "", ...items];
}
function failures(results) {
    const failed = Map.groupBy(results.filter(isFailure), wordsOf);
    if (failed.size === 0)
        return [];
    return ["### What went wrong", ...[...failed].flatMap(([words, group]) => failureGroup(words, group))];
}
function failureGroup({ icon, label, advice }, group) {
    const items = listing(group, failureItem, LIMITS.failures, "failure");
    return [
        "",
        `**${icon} ${label.charAt(0).toUpperCase()}${label.slice(1)}: ${format_formatCount(group.length)}.** ${advice ?? ""}`,
        "",
        ...items,
    ];
}
/** The error of a file that the checks refused is left to the list of what they found. */
function failureItem(result) {
    const { file, tileset, url, uploadId, error } = result;
    const target = url === null ? markdown_name(tileset) : markdown_link(url, markdown_name(tileset));
    const upload = uploadId === null || error?.includes(uploadId) ? "" : ` (upload ${code(uploadId)})`;
    const toldBelow = result.status === "invalid" && hasError(result);
    return `- ${markdown_name(file)} → ${target}${upload}${error === null || toldBelow ? "" : `<br>${prose(error)}`}`;
}
function findings(results) {
    const found = results.filter((result) => result.findings.length > 0);
    if (found.length === 0)
        return [];
    const { errors = [], others = [] } = Object.groupBy(found, (result) => (hasError(result) ? "errors" : "others"));
    const counts = findingCounts(found.flatMap((result) => result.findings));
    return [
        errors.length > 0 ? "<details open>" : "<details>",
        `<summary><b>What the checks found: ${counts} in ${format_countOf(found.length, "file")}</b></summary>`,
        "",
        ...listing([...errors, ...others], findingsItem, LIMITS.findings, "file"),
        "",
        "</details>",
    ];
}
function hasError(result) {
    return result.findings.some((finding) => finding.severity === "error");
}
function findingsItem({ file, findings }) {
    return [`- ${markdown_name(file)}`, ...findings.map((finding) => findingItem(file, finding))].join("\n");
}
/** Messages that begin with the file name the place themselves. */
function findingItem(file, finding) {
    const { severity, title, message, check } = finding;
    const icon = severity === "error" ? "❌" : "⚠️";
    const where = message.startsWith(`${file}:`) ? "" : place(finding);
    return `  - ${icon} **${markdown_text(title)}**${where}: ${prose(message)} (${code(check)})`;
}
function uploads({ results, dryRun }) {
    if (results.length === 0)
        return [];
    const { header, row } = uploadsTable(dryRun);
    const title = dryRun ? "### What would be published" : "### Tilesets";
    return [title, "", ...header, ...listing(results, row, LIMITS.rows, "row")];
}
function warningList(warnings) {
    if (warnings.length === 0)
        return [];
    return ["### Warnings", "", ...listing(warnings, warningItem, LIMITS.warnings, "warning")];
}
function warningItem({ subject, message }) {
    return `- ⚠️ ${subject === null ? "" : `${markdown_name(subject)}: `}${prose(message)}`;
}
/** Where the data lies: a map of characters, and the way to a real one. */
function extent(results, positions) {
    const bounds = union(results.map(({ facts }) => degreesOf(facts)).filter((bounds) => bounds !== null));
    const map = bounds === null ? [] : densityMap(positions, bounds);
    if (bounds === null || map.length === 0)
        return [];
    const where = markdown_link(mapLink(bounds), markdown_text(`${boundsOf(bounds)} on OpenStreetMap`));
    return [
        "### Where the data lies",
        "",
        "```text",
        ...map,
        "```",
        "",
        `The denser the shade, the more positions. ${where}`,
    ];
}
/** When each upload was staged and processed: it repeats the times of the table. */
function picture(spans) {
    const drawn = gantt(spans);
    if (drawn === null)
        return [];
    return ["### Picture of the run", "", "```mermaid", ...drawn.diagram, "```", "", drawn.legend];
}
/** The first items in Markdown, as many as the limit lets in, and a line about those that it does not. */
function listing(items, write, limit, thing) {
    const taken = [];
    let bytes = 0;
    for (const item of items.slice(0, limit.items)) {
        const markdown = write(item);
        bytes += Buffer.byteLength(markdown) + 1;
        if (bytes > limit.bytes)
            break;
        taken.push(markdown);
    }
    const left = items.length - taken.length;
    if (left === 0)
        return taken;
    const where = "the log and the file named by the output `results-file` have everything";
    return [...taken, "", `*${format_countOf(left, `more ${thing}`)} left out here: ${where}.*`];
}

;// CONCATENATED MODULE: ./lib/report/timeline.js

/** What ends so many milliseconds after it was created, or sooner, was not waited for. */
const AT_ONCE = 100;
/** Notes when each upload began, was created and ended: results tell how long that took, but not when it was. */
class Timeline {
    #clock;
    #started = new Map();
    #created = new Map();
    #spans = [];
    constructor(clock) {
        this.#clock = clock;
    }
    /** What is known of all uploads that have ended, in the order in which they began. */
    get spans() {
        return this.#spans.toSorted((one, other) => one.startedAt - other.startedAt);
    }
    hear(event) {
        if (event.type === "staging")
            this.#start(event.upload, this.#clock.now());
        if (event.type === "created") {
            // A dataset is not staged: all that is known of its beginning is how long ago it was.
            this.#start(event.upload, this.#clock.now() - event.stagingSeconds * 1000);
            this.#created.set(event.upload.tileset, this.#clock.now());
        }
        if (event.type === "ended")
            this.#end(event);
    }
    /** A file that is staged anew began when it was staged for the first time. */
    #start({ tileset }, time) {
        if (!this.#started.has(tileset))
            this.#started.set(tileset, time);
    }
    #end({ upload: { tileset }, result }) {
        const startedAt = this.#started.get(tileset);
        if (startedAt === undefined)
            return;
        const createdAt = this.#created.get(tileset) ?? null;
        const endedAt = this.#clock.now();
        const followed = createdAt !== null && (result.processingSeconds !== null || endedAt - createdAt > AT_ONCE);
        this.#spans.push({ tileset, startedAt, createdAt, endedAt, followed, failed: isFailure(result) });
    }
}

;// CONCATENATED MODULE: ./lib/report/secrets.js

/**
 * Has the runner hide these values in everything that the job prints from now on, in each form in which an URL could
 * hold them. To be called before anything else is done with a secret.
 */
function maskSecrets(values) {
    for (const value of values) {
        if (value.trim() === "")
            continue;
        const formEncoded = new URLSearchParams([["", value]]).toString().slice("=".length);
        for (const form of new Set([value, encodeURIComponent(value), formEncoded]))
            core_setSecret(form);
    }
}

;// CONCATENATED MODULE: ./lib/report/index.js











/** Makes the report of one run. From here on a closed standard output does not kill the process: `finish` tells of it. */
function createReport({ summary, clock, environment }) {
    const log = new RunLog(clock);
    const timeline = new Timeline(clock);
    const positions = new PositionPool();
    /** What could not be written, and the first error of each. */
    const failures = new Map();
    const fail = (channel, error) => {
        if (!failures.has(channel))
            failures.set(channel, error);
    };
    process.stdout.on("error", (error) => fail("the log", error));
    /** Does its best with one channel, so that the others get their turn. */
    async function attempt(channel, write, otherwise) {
        try {
            return await write();
        }
        catch (error) {
            fail(channel, error);
            return otherwise;
        }
    }
    async function finish(outcome) {
        const { results } = outcome;
        log.endChecks();
        const resultsFile = await attempt("the results file", () => writeResultsFile(resultsFileContent(results), environment), "");
        if (summary) {
            await attempt("the job summary", () => appendSummary(summaryMarkdown(outcome, { warnings: log.warnings, spans: timeline.spans, positions: positions.numbers }), environment), undefined);
        }
        await attempt("the log", flushLog, undefined);
        const status = failures.size > 0 && outcome.status === "success" ? "failure" : outcome.status;
        const written = outputs(results, status, resultsFile);
        for (const [name, value] of Object.entries(written.values)) {
            await attempt("the outputs", () => setOutput(name, value), undefined);
        }
        tellShortened(log, written);
        log.end(outcome);
        writeLine(`${verdict(outcome).join(". ")}.`);
        await attempt("the log", flushLog, undefined);
        if (failures.size > 0)
            throw new ReportError(failures);
    }
    function listen(event) {
        timeline.hear(event);
        positions.hear(event);
        log.hear(event);
    }
    return { listen, plan: (plan, settings) => log.plan(plan, settings), finish };
}
/** Says what the outputs lack: a warning where a list is empty that should not be, a line of the log for details. */
function tellShortened(log, { shortened, emptied }) {
    if (shortened === null)
        return;
    const message = `The output results lacks ${shortened}, because GitHub limits the size of outputs. The file named by the output results-file has everything.`;
    if (emptied)
        log.warn({ subject: null, message });
    else
        writeLine(message);
}

;// CONCATENATED MODULE: ./lib/mapbox/token.js
/** A token that cannot be used for uploads. The message never contains it. */
class TokenError extends Error {
    name = "TokenError";
}
/**
 * Reads a token: `kind.payload.signature`, the payload base64url JSON with the username in `u`
 * (https://docs.mapbox.com/api/accounts/tokens/#token-format). Its scopes cannot be read from it.
 * @throws {TokenError} saying what is wrong and what is needed
 */
function parseToken(value) {
    if (value === "") {
        throw new TokenError("is empty. Workflows from forks and Dependabot do not receive secrets; otherwise check the secret's name. " +
            "To check data without a token, use dry-run: true.");
    }
    const [kind, payload, signature, ...rest] = value.split(".");
    if (kind === "pk") {
        throw new TokenError("is a public token (pk.). Uploads need a secret token (sk.) with uploads:write and uploads:read.");
    }
    if ((kind !== "sk" && kind !== "tk") || !payload || !signature || rest.length > 0) {
        throw new TokenError("is not a Mapbox token: expected three parts joined by dots, the first of them sk (or tk). " +
            "Check that the secret holds the whole token and nothing else.");
    }
    const username = usernameOf(payload);
    if (username === null) {
        throw new TokenError("is damaged: its middle part does not name an account. Copy it again from https://console.mapbox.com/account/access-tokens/.");
    }
    return { value, kind, username };
}
function usernameOf(payload) {
    if (!/^[A-Za-z0-9_-]+$/.test(payload))
        return null;
    try {
        const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
        if (typeof claims !== "object" || claims === null || !("u" in claims))
            return null;
        return typeof claims.u === "string" && /^[A-Za-z0-9_-]+$/.test(claims.u) ? claims.u : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/settings.js




/** Whether a job summary is wanted. Known before all inputs are, because a report of bad inputs needs it too. */
function wantsSummary() {
    return getInput("summary").toLowerCase() !== "false";
}
/** Everything that is wrong with the inputs, one sentence each. */
class SettingsError extends Error {
    name = "SettingsError";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.problems = problems;
    }
}
/**
 * Masks the token, then reads all inputs.
 * @throws {SettingsError} with the problems of all inputs together
 */
function readSettings(environment) {
    const fromInput = getInput("access-token");
    const fromEnvironment = environment.MAPBOX_ACCESS_TOKEN?.trim() ?? "";
    maskSecrets([fromInput, fromEnvironment]);
    const inputs = new Inputs();
    const dryRun = inputs.boolean("dry-run");
    const token = inputs.token(fromInput || fromEnvironment, dryRun);
    const wait = inputs.boolean("wait");
    const removeStatus = inputs.boolean("remove-status");
    if (removeStatus && !wait) {
        inputs.problem("remove-status cannot be true while wait is false: only the status of a completed upload can be removed.");
    }
    inputs.boolean("summary"); // only checked here: see wantsSummary
    const settings = {
        token,
        username: inputs.username(token),
        files: inputs.required("files", "one path or pattern on each line, such as data/*.geojson"),
        tileset: inputs.required("tileset", "a tileset ID or a template such as {name}"),
        displayName: getInput("display-name") || null,
        wait,
        waitTimeoutMinutes: inputs.number("wait-timeout-minutes", {
            pattern: /^\d+(\.\d+)?$/,
            accepts: (value) => value > 0 && value <= 1440,
            expected: "a plain number of minutes above 0 and up to 1440, such as 125 or 0.5",
        }),
        concurrency: inputs.number("concurrency", {
            pattern: /^\d+$/,
            accepts: (value) => value >= 1 && value <= 32,
            expected: "a whole number from 1 to 32",
        }),
        ifNoFilesFound: inputs.choice("if-no-files-found", ["error", "warn", "ignore"]),
        validate: inputs.choice("validate", ["error", "warn", "off"]),
        dryRun,
        removeStatus,
        patch: inputs.boolean("patch"),
        bypassMbtilesValidation: inputs.boolean("bypass-mbtiles-validation"),
        apiUrl: inputs.apiUrl("api-url"),
    };
    if (inputs.problems.length > 0)
        throw new SettingsError(inputs.problems);
    return settings;
}
/** Reads inputs one by one and remembers every problem, so that all of them can be told at once. */
class Inputs {
    problems = [];
    problem(sentence) {
        this.problems.push(sentence);
    }
    required(name, expected) {
        const value = getInput(name);
        if (value === "")
            this.problem(`${name} is empty; expected ${expected}.`);
        return value;
    }
    /** Booleans are `true` or `false` in any case and nothing else: a typo must not switch anything. */
    boolean(name) {
        return this.choice(name, ["true", "false"]) === "true";
    }
    choice(name, choices) {
        const value = getInput(name);
        const choice = choices.find((one) => one === value.toLowerCase());
        if (choice === undefined)
            this.problem(`${name} is "${value}"; expected ${choices.join(" or ")}.`);
        return choice ?? choices[0];
    }
    number(name, rule) {
        const text = getInput(name);
        const value = rule.pattern.test(text) ? Number(text) : Number.NaN;
        if (!rule.accepts(value))
            this.problem(`${name} is "${text}"; expected ${rule.expected}.`);
        return value;
    }
    /** A dry run needs no token, but one that is there must be right. */
    token(value, dryRun) {
        if (dryRun && value === "")
            return null;
        try {
            return parseToken(value);
        }
        catch (error) {
            if (!(error instanceof TokenError))
                throw error;
            this.problem(`access-token ${error.message}`);
            return null;
        }
    }
    username(token) {
        const name = getInput("username");
        if (name === "")
            return token?.username ?? null;
        if (!/^[A-Za-z0-9_-]+$/.test(name)) {
            this.problem(`username is "${name}"; expected the name of a Mapbox account (letters, digits, - and _).`);
        }
        else if (token !== null && token.username.toLowerCase() !== name.toLowerCase()) {
            this.problem(`username is "${name}", but access-token belongs to "${token.username}". Mapbox lets a token upload to its own account only: leave username away, or use a token of "${name}".`);
        }
        return token?.username ?? name;
    }
    /** The token goes to this address, so it must be one that nobody can listen to on the way. */
    apiUrl(name) {
        const text = getInput(name);
        const url = URL.parse(text);
        if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
            this.problem(`${name} is "${text}"; expected an https URL such as https://api.mapbox.com.`);
        }
        else if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
            this.problem(`${name} must hold no user name, password, query or fragment; expected a URL such as https://api.mapbox.com.`);
        }
        else if (url.protocol === "http:" && !isLoopback(url.hostname)) {
            this.problem(`${name} is "${text}", which would send the token unencrypted; expected https (http is for loopback hosts only).`);
        }
        return url ?? new URL("https://api.mapbox.com");
    }
}

;// CONCATENATED MODULE: ./lib/run.js






/**
 * The whole action: settings → plan → checks → publish and follow → report.
 * @throws {ReportError} when something of the report could not be written; nothing else
 */
async function run(world) {
    const { environment, clock, signal } = world;
    const startedAt = clock.now();
    const report = createReport({ clock, environment, summary: wantsSummary() });
    let settings = null;
    let results = [];
    let problems = [];
    try {
        settings = readSettings(environment);
        const plan = await makePlan(planRequest(settings, world), signal);
        report.plan(plan, settings);
        results = plan.uploads.map((upload) => notStarted(upload, null));
        const inspections = await run_inspect(plan, settings, report.listen, signal);
        const checked = plan.uploads.map((upload, index) => ({
            upload,
            result: notStarted(upload, inspections[index] ?? null),
        }));
        results = settle(checked, settings);
        const { token, username } = settings;
        const sendable = !settings.dryRun && results.every((result) => result.status !== "invalid");
        if (sendable && token !== null && username !== null) {
            results = await deliver(checked, { ...world, settings, token, username, listen: report.listen, maskSecrets: maskSecrets });
        }
    }
    catch (error) {
        if (!signal.aborted)
            problems = problemsOf(error);
    }
    const green = problems.length === 0 && results.every((result) => isGreen(result, settings?.wait ?? true));
    const status = signal.aborted ? "cancelled" : green ? "success" : "failure";
    const elapsedSeconds = (clock.now() - startedAt) / 1000;
    const outcome = { status, results, problems, dryRun: settings?.dryRun ?? false, elapsedSeconds };
    await report.finish(outcome);
    return status;
}
function planRequest(settings, { environment, platform, workingDirectory }) {
    return {
        ...settings,
        workspace: environment.GITHUB_WORKSPACE || workingDirectory,
        ref: environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME || null,
        sha: environment.GITHUB_SHA || null,
        platform,
    };
}
/** Checks every file of the plan. The inspection of a dataset is null: there is nothing to look at. */
async function run_inspect({ uploads }, { validate }, listen, signal) {
    const files = uploads.flatMap((upload) => (upload.source.kind === "file" ? [{ upload, file: upload.source }] : []));
    const inspections = new Map();
    await inspectAll(files.map(({ file }) => file), { content: validate !== "off" }, signal, (index, inspection) => {
        const upload = files[index]?.upload;
        if (upload === undefined)
            return;
        inspections.set(upload, inspection);
        listen({ type: "checked", upload, inspection });
    });
    return uploads.map((upload) => inspections.get(upload) ?? null);
}
/** What the checks mean for each upload: a file that Mapbox would refuse is `invalid`, and then nothing is sent at all. */
function settle(checked, { validate, dryRun }) {
    return checked.map(({ result }) => {
        const faults = result.findings.filter(({ severity, check }) => severity === "error" && (validate === "error" || alwaysRefused.has(check)));
        const [first] = faults;
        if (first !== undefined)
            return { ...result, status: "invalid", error: `${first.title}. ${first.message}` };
        return dryRun ? { ...result, status: "planned" } : result;
    });
}
/** Errors with several problems, such as those of settings and plan, tell all of them. */
function problemsOf(error) {
    if (error instanceof Error && "problems" in error && Array.isArray(error.problems))
        return error.problems.map(String);
    return [error instanceof Error ? error.message : `Something failed without saying why: ${String(error)}`];
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ S3AnswerError),
/* harmony export */   Cw: () => (/* binding */ unreadableAnswer),
/* harmony export */   Vg: () => (/* binding */ notOfS3),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Our own code for an answer that S3 does not give: something on the way answered in its place. */
const unreadableAnswer = "UnreadableAnswer";
/** What the SDK calls errors of whose answer it can make nothing. */
const namelessErrors = new Set(["Error", "SyntaxError", "TypeError", "Unknown", "UnknownError"]);
/** S3, or something in its place, answered a call with what is no success. */
class S3AnswerError extends Error {
    name = "S3AnswerError";
    code;
    status;
    requestId;
    /** Whether the answer showed that our clock is off, and the next call is signed with the time corrected. */
    clockCorrected;
    constructor(message, refusal) {
        super(message);
        this.code = refusal.code;
        this.status = refusal.status;
        this.requestId = refusal.requestId;
        this.clockCorrected = refusal.clockCorrected;
    }
}
/**
 * Makes of the SDK's error for an answer of S3 one that can be shown. The SDK's own is left behind: it carries all that
 * S3 told, and with ExpiredToken or SignatureDoesNotMatch that is the session token. Other errors are given back as they are.
 */
function withoutSecrets(error, secrets) {
    if (!(error instanceof Error) || !("$metadata" in error))
        return error;
    const metadata = error.$metadata;
    if (typeof metadata !== "object" || metadata === null)
        return error;
    const status = "httpStatusCode" in metadata && typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : null;
    if (status === null)
        return error;
    const requestId = "requestId" in metadata && typeof metadata.requestId === "string" ? metadata.requestId : null;
    const clockCorrected = "clockSkewCorrected" in metadata && metadata.clockSkewCorrected === true;
    if (namelessErrors.has(error.name))
        return notOfS3(status);
    const message = secrets.reduce((text, secret) => (secret === "" ? text : text.replaceAll(secret, "***")), error.message);
    return new S3AnswerError(message, { code: error.name, status, requestId, clockCorrected });
}
/** The error for an answer with that HTTP status that S3 does not give. */
function notOfS3(status) {
    const refusal = { code: unreadableAnswer, status, requestId: null, clockCorrected: false };
    return new S3AnswerError("the answer is not one that S3 gives", refusal);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
