import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

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

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

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

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/**
 * A whole number with thousands separators: `12,345`. By hand, because the first use of `Intl`, which `toLocaleString`
 * is too, loads 12 ms worth of data.
 */
function formatCount(count) {
    return Math.round(count)
        .toFixed(0)
        .replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
/** A number of things: `1 file`, `1,200 files`; the plural is the singular with an `s` unless given. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1920);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7044);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5505);



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
    const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
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

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What was thrown says for itself: almost always an error, though anything can be thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wouldAnswer)
/* harmony export */ });
/** The sentence that quotes what Mapbox says of a file, word for word: `Mapbox would answer "Tileset is empty."` */
function wouldAnswer(answer) {
    return `Mapbox would answer "${answer}"${answer.endsWith(".") ? "" : "."}`;
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ FindingCollector)
/* harmony export */ });
/**
 * Gathers the findings of one file: for each key the first place in full, of all others the number alone, so that
 * a file with a million faults costs no more than one with a single fault.
 */
class FindingCollector {
    #first = new Map();
    /** Notes the first of `count` places. `key` tells faults apart that are reported separately; by default the check's id and severity. */
    add(occurrence, key = `${occurrence.check} ${occurrence.severity}`, count = 1) {
        const known = this.#first.get(key);
        if (known === undefined)
            this.#first.set(key, { occurrence, count });
        else
            known.count += count;
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


/***/ }),

/***/ 7619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DEF_FEATURE)
/* harmony export */ });
/**
 * Defines `feature` in jq, which makes features of whatever stands for them: those of a collection, at any depth, a feature as it is,
 * though with the right type, and a Feature around a bare geometry.
 */
const DEF_FEATURE = 'def feature: if .type == "FeatureCollection" then .features[] | feature elif .type == "Feature" or has("geometry") then .type = "Feature" else {type: "Feature", properties: {}, geometry: .} end;';


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   iw: () => (/* binding */ formatCoordinate),
/* harmony export */   xw: () => (/* binding */ formatReach),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });

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
/** Where an extent reaches, as a phrase: "from 8.5, 47.3 to 8.6, 47.4", west and south first. */
function formatReach(bounds) {
    const [west, south, east, north] = bounds.map(formatCoordinate);
    return `from ${west}, ${south} to ${east}, ${north}`;
}
/** Foreign text, short and on one line, fit for a message. */
function excerpt(text, length = 60) {
    const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
    return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}


/***/ }),

/***/ 2913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ PositionSampler)
/* harmony export */ });
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
    /** How many positions one of the sample stands for. */
    get stride() {
        return this.#stride;
    }
    /** Adds the sample of the positions that follow, every `stride`-th of them, as if they had been added one by one. */
    absorb(sample, stride) {
        while (this.#stride < stride)
            this.#thin();
        for (let index = 0; index < sample.length; index += 2) {
            if (((index / 2) * stride) % this.#stride === 0)
                this.#take(sample[index] ?? 0, sample[index + 1] ?? 0);
        }
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


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WX: () => (/* binding */ findingsOf),
  tR: () => (/* binding */ invalidUtf8),
  WQ: () => (/* binding */ xmlToUtf8)
});

// EXTERNAL MODULE: ./lib/preflight/reading/chunks.js
var chunks = __nccwpck_require__(2564);
// EXTERNAL MODULE: ./lib/preflight/reading/line-ends.js
var line_ends = __nccwpck_require__(2019);
;// CONCATENATED MODULE: ./lib/preflight/reading/place.js


const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/**
 * Finds the lines and columns of some byte offsets, by one pass over the file up to the last of them. Only done when
 * there is something to report; looking for line ends is ten times as quick as a scan. A carriage return alone ends a
 * line where the first line ends so.
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
    let returnsCount = null;
    await (0,chunks/* consumeFile */.d7)(path, signal, (buffer, start, end, offset, final) => {
        // Whether a line feed follows a carriage return is seen with the next piece.
        const seen = !final && buffer[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
        const piece = buffer.subarray(start, seen);
        returnsCount ??= endsWithReturn(piece);
        const lineEnds = new line_ends/* LineEnds */.x(piece, LINE_FEED, returnsCount === true ? CARRIAGE_RETURN : null);
        for (;;) {
            const behind = lineEnds.next();
            const known = offset + (behind === -1 ? piece.length : behind);
            for (let target = wanted[next]; target !== undefined; target = wanted[++next]) {
                if (target >= known && !(behind === -1 && final))
                    break;
                places.set(target, { line, column: target - lineStart + 1 });
            }
            if (next >= wanted.length)
                return chunks/* STOP */.VW;
            if (behind === -1)
                return seen;
            line++;
            lineStart = offset + behind;
        }
    });
    return places;
}
/** Whether the first line of a text ends with a carriage return alone; null for a text of one line. */
function endsWithReturn(text) {
    const lineFeed = text.indexOf(LINE_FEED);
    const carriageReturn = text.indexOf(CARRIAGE_RETURN);
    if (lineFeed === -1 && carriageReturn === -1)
        return null;
    return carriageReturn !== -1 && (lineFeed === -1 || carriageReturn < lineFeed - 1);
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
/** The command that makes UTF-8 of an XML document: its declaration would name the encoding that it had before. */
function xmlToUtf8(encoding) {
    return `iconv -f ${encoding} -t UTF-8 in | sed '1s/<?xml[^>]*>/<?xml version="1.0"?>/' > out`;
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


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ HEADROOM),
/* harmony export */   JZ: () => (/* binding */ WHOLE_FILE),
/* harmony export */   VW: () => (/* binding */ STOP),
/* harmony export */   d7: () => (/* binding */ consumeFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   li: () => (/* binding */ END_OF_FILE)
/* harmony export */ });
/* unused harmony export CHUNK_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

/** How much is read at a time, in bytes: some milliseconds of scanning, so that the event loop turns in between. */
const CHUNK_BYTES = 524_288;
/** The longest unfinished token that a scanner may hand back to see it again with what follows, in bytes. */
const HEADROOM = 4_096;
/** Room for what is kept of the piece before, the piece, and a sentinel. */
const BUFFER_BYTES = HEADROOM + CHUNK_BYTES + 1;
/** Buffers of files that have been read: many small files would spend more time on new ones than on their bytes. */
const spare = [];
/** Returned by a consumer that has seen enough. */
const STOP = -1;
/** Stands for the offset of a file's end, wherever that is. */
const END_OF_FILE = Number.POSITIVE_INFINITY;
/** All bytes of a file. */
const WHOLE_FILE = { from: 0, to: END_OF_FILE };
/**
 * Reads a file, or a stretch of it, once and in order, into two buffers by turns: one is scanned while the other is
 * filled. Returns the offset of the first byte that the consumer has not done with, which is that of the end unless the
 * stretch ends within a token. Only the end of the file is `final`.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
async function consumeFile(path, signal, consume, { from, to } = WHOLE_FILE) {
    signal.throwIfAborted();
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    let filling = Promise.resolve(0);
    let current = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
    let other = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
    try {
        let filled = from;
        filling = fill(handle, current, filled, to);
        let start = HEADROOM;
        let offset = from;
        for (;;) {
            const bytesRead = await filling;
            signal.throwIfAborted();
            filled += bytesRead;
            const final = bytesRead === 0;
            if (final && filled >= to)
                return offset;
            if (!final)
                filling = fill(handle, other, filled, to);
            const end = HEADROOM + bytesRead;
            const kept = consume(current, start, end, offset, final);
            if (kept === STOP)
                return offset;
            offset += kept - start;
            if (final)
                return offset;
            start = HEADROOM - (end - kept);
            current.copy(other, start, kept, end);
            [current, other] = [other, current];
        }
    }
    finally {
        await filling.catch(() => 0);
        spare.push(current, other);
        await handle.close();
    }
}
async function fill(handle, buffer, position, to) {
    const wanted = Math.min(CHUNK_BYTES, to - position);
    if (wanted <= 0)
        return 0;
    const { bytesRead } = await handle.read(buffer, HEADROOM, wanted, position);
    return bytesRead;
}
/**
 * The bytes of a file from `offset` on, as many as there are up to `length`.
 * @throws the system's error when the file cannot be read
 */
async function readBytes(path, offset, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    try {
        const buffer = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 2019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ LineEnds)
/* harmony export */ });
/** The line ends of a text one by one: line feeds, and, given its sign, carriage returns that no line feed follows. */
class LineEnds {
    #text;
    #lineFeedSign;
    #carriageReturnSign;
    #lineFeed;
    #carriageReturn;
    constructor(text, lineFeed, carriageReturn) {
        this.#text = text;
        this.#lineFeedSign = lineFeed;
        this.#carriageReturnSign = carriageReturn;
        this.#lineFeed = text.indexOf(lineFeed);
        this.#carriageReturn = carriageReturn === null ? -1 : text.indexOf(carriageReturn);
    }
    /** The index behind the next line end, or -1. */
    next() {
        const isReturn = this.#carriageReturn !== -1 && (this.#lineFeed === -1 || this.#carriageReturn < this.#lineFeed);
        const found = isReturn ? this.#carriageReturn : this.#lineFeed;
        if (found === -1)
            return -1;
        const behind = isReturn && found + 1 === this.#lineFeed ? found + 2 : found + 1;
        // Each is looked for anew only behind where it was found: in most files there is none of the other kind.
        if (this.#lineFeed !== -1 && this.#lineFeed < behind) {
            this.#lineFeed = this.#text.indexOf(this.#lineFeedSign, behind);
        }
        if (this.#carriageReturnSign !== null && this.#carriageReturn !== -1 && this.#carriageReturn < behind) {
            this.#carriageReturn = this.#text.indexOf(this.#carriageReturnSign, behind);
        }
        return behind;
    }
}


/***/ }),

/***/ 7333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   eD: () => (/* binding */ utf16Flavour),
/* harmony export */   hD: () => (/* binding */ UTF8_BOM),
/* harmony export */   w1: () => (/* binding */ startsWith),
/* harmony export */   xE: () => (/* binding */ Utf8Watch)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

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
    #offset;
    #firstInvalid = null;
    /** `offset`: where the first byte stands in the file. */
    constructor(offset = 0) {
        this.#offset = offset;
    }
    /** Offset in the file of the first byte that cannot be UTF-8, or null as long as there is none. */
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
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(character)) {
                this.#firstInvalid = this.#offset;
                return;
            }
            this.#offset += character.length;
            this.#pending = new Uint8Array();
            rest = piece.subarray(needed);
        }
        const whole = rest.length - unfinishedLength(rest);
        const settled = rest.subarray(0, whole);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(settled)) {
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
        if ((bytes[start] ?? 0) >= 0x80 && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, start + length)))
            return start;
        start += length;
    }
    return start;
}


/***/ }),

/***/ 6815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ recognize),
/* harmony export */   z: () => (/* binding */ GEOJSON_TYPE)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522);
/* harmony import */ var _geojson_def_feature_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7619);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6722);
/* harmony import */ var _reading_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7333);
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6543);





const TO_GEOJSON = "`ogr2ogr -t_srs EPSG:4326 out.geojson in";
/** A type of GeoJSON as an object has it. */
const GEOJSON_TYPE = /"type"\s*:\s*"(Feature(Collection)?|(Multi)?(Point|LineString|Polygon)|GeometryCollection)"/;
/** What else a Feature has near its beginning. */
const FEATURE_MEMBER = /"(geometry|properties)"\s*:\s*\{/;
/** Of JSON on one line, names in it pass for those of columns where they contain "longitude" and "latitude". */
const SEEN_AS_CSV = { mistakenFor: "csv", answer: "CSV file does not contain any features" };
/** How PHP shows an error among the output of a script, as HTML or as plain text (https://www.php.net/manual/en/errorfunc.configuration.php). */
const PHP_MESSAGE = /^(?:(?:<br\s*\/?>\s*)*<b>(?:Warning|Notice|Deprecated|(?:Fatal|Parse) error)<\/b>:|(?:PHP )?(?:Warning|Notice|Deprecated|(?:Fatal|Parse) error): .+ in .+ on line \d)/;
/** The most particular first. `text` is the head decoded, without a byte order mark and leading space. */
const SIGNATURES = [
    {
        name: "a Git LFS pointer",
        matches: (_, text) => text.startsWith("version https://git-lfs") || text.startsWith("version https://hawser"),
        remedy: "The checkout left the content behind. Add `lfs: true` to actions/checkout.",
    },
    {
        name: "a file with an unresolved merge conflict",
        matches: (_, text) => /^<{7}\s/.test(text),
        remedy: "Two versions of it stand between the lines that begin with `<<<<<<<` and `>>>>>>>`, and `=======` parts them. Keep one of them; for the " +
            "first of each: `sed '/^<\\{7\\}/d; /^[|=]\\{7\\}/,/^>\\{7\\}/d' in > out`.",
    },
    {
        name: "a GeoPackage",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "SQLite format 3") && (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "GPKG", 68),
        remedy: `Convert one layer: ${TO_GEOJSON}.gpkg layer\`.`,
        mistakenFor: "mbtiles",
        answer: "Tileset is empty.",
    },
    {
        name: "an Excel or other office document",
        matches: (head) => /^(\[Content_Types\]\.xml|_rels\/|mimetype$)/.test(firstZipEntry(head)),
        remedy: "Save the sheet as CSV with columns `longitude` and `latitude`.",
        mistakenFor: "shapefile",
        answer: "ZIP file did not contain a shp file",
    },
    {
        name: "a gzipped tar archive",
        matches: (head) => isTar(gunzipHead(head)),
        remedy: "Unpack it: `tar -xzf file.tar.gz`. Of archives Mapbox takes a zip with one shapefile only.",
    },
    {
        name: "a single vector tile",
        matches: (head) => isVectorTile(head) || isVectorTile(gunzipHead(head)),
        remedy: "Mapbox takes tiles all together: pack them as MBTiles, which tippecanoe writes by itself.",
    },
    {
        name: "a gzipped file",
        matches: isGzipped,
        // gunzip goes by the name's ending, which these files often lack; so do unxz and unzstd.
        remedy: "Unpack it first: `gunzip -c < in > out`.",
    },
    {
        name: "a PMTiles archive",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "PMTiles") || (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "PM\u0001") || (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "PM\u0002"),
        remedy: "Make the tiles as MBTiles: `tippecanoe -o out.mbtiles …`, or `tile-join -o out.mbtiles in.pmtiles`.",
    },
    {
        name: "a FlatGeobuf file",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "fgb"),
        remedy: `Convert it: ${TO_GEOJSON}.fgb\`.`,
    },
    {
        name: "a Parquet file",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "PAR1"),
        remedy: `Convert it: ${TO_GEOJSON}.parquet\`, with a GDAL that has the Parquet driver.`,
    },
    {
        name: "an Arrow file",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "ARROW1"),
        remedy: `Convert it: ${TO_GEOJSON}.arrow\`, with a GDAL that has the Arrow driver.`,
    },
    {
        name: "a FIT file of a sports watch",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, ".FIT", 8),
        remedy: "Convert it: `gpsbabel -i garmin_fit -f in.fit -o gpx -F out.gpx`.",
    },
    {
        name: "an old Excel workbook",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0xd0, 0xcf, 0x11, 0xe0]),
        remedy: "Save the sheet as CSV with columns `longitude` and `latitude`.",
    },
    {
        name: "an unzipped shapefile (.shp alone)",
        matches: (head) => head.length > 32 && (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, _sniff_js__WEBPACK_IMPORTED_MODULE_3__/* .SHP_START */ .Pz),
        remedy: "Zip it together with its parts: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.",
    },
    {
        name: "the .dbf part of a shapefile",
        matches: (head) => head.length >= 32 && isDbf(head),
        remedy: "Zip all parts and upload the zip: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.",
    },
    {
        name: "an OpenStreetMap PBF extract",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "OSMHeader", 6),
        remedy: "Take the layer you need out of it: `ogr2ogr out.geojson in.osm.pbf lines`.",
    },
    {
        name: "a 7-Zip archive",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0x37, 0x7a, 0xbc, 0xaf]),
        remedy: "Unpack it: `7z x file.7z`. Of archives Mapbox takes a zip with one shapefile only.",
    },
    {
        name: "a RAR archive",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "Rar!"),
        remedy: "Unpack it: `unrar x file.rar`. Of archives Mapbox takes a zip with one shapefile only.",
    },
    {
        name: "a bzip2 file",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "BZh"),
        remedy: "Unpack it first: `bunzip2 -c < in > out`.",
    },
    {
        name: "an xz file",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a]),
        remedy: "Unpack it first: `unxz -c < in > out`.",
    },
    {
        name: "a Zstandard file",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0x28, 0xb5, 0x2f, 0xfd]),
        remedy: "Unpack it first: `unzstd -c < in > out`.",
    },
    {
        name: "a tar archive",
        matches: isTar,
        remedy: "Unpack it: `tar -xf file.tar`. Of archives Mapbox takes a zip with one shapefile only.",
    },
    {
        name: "a PNG image",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0x89, 0x50, 0x4e, 0x47]),
        remedy: "Give it a place and make it a GeoTIFF: `gdal_translate -a_srs EPSG:3857 -a_ullr west north east south in.png out.tif`.",
    },
    {
        name: "a JPEG image",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0xff, 0xd8, 0xff]),
        remedy: "Give it a place and make it a GeoTIFF: `gdal_translate -a_srs EPSG:3857 -a_ullr west north east south in.jpg out.tif`.",
    },
    {
        name: "a JPEG 2000 image",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "jP  ", 4),
        remedy: "Convert it: `gdal_translate in.jp2 out.tif`.",
    },
    {
        name: "a big-endian BigTIFF",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0x4d, 0x4d, 0x00, 0x2b]),
        remedy: "Mapbox knows BigTIFF in little-endian order only: `gdal_translate -co ENDIANNESS=LITTLE in.tif out.tif`.",
    },
    {
        name: "an HDF5 or netCDF file",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0x89, 0x48, 0x44, 0x46]) || (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "CDF"),
        remedy: "Take one of the variables out of it that `gdalinfo in.nc` lists: `gdal_translate -ot Byte -scale NETCDF:in.nc:VARIABLE out.tif`.",
    },
    {
        name: "a PDF document",
        matches: (head) => (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "%PDF"),
        remedy: "Export the map data itself, for example as GeoJSON.",
    },
    {
        name: "a GDAL virtual file (VRT)",
        matches: (_, text) => text.slice(0, 200).includes("<VRTDataset") || text.startsWith("<OGRVRTDataSource"),
        remedy: `It only points at other files. Make one of them: of images \`gdal_translate in.vrt out.tif\`, of vector data ${TO_GEOJSON}.vrt\`.`,
    },
    {
        name: "data behind an error message of PHP",
        matches: (_, text) => PHP_MESSAGE.test(text),
        remedy: "The script on the web server printed it there. Mend what it complains of in the first lines of the file, or turn `display_errors` off, and download anew.",
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
        name: "a TCX file of a sports watch",
        matches: (_, text) => text.startsWith("<") && /<TrainingCenterDatabase[\s>]/.test(text),
        remedy: "Convert it: `gpsbabel -i gtrnctr -f in.tcx -o gpx -F out.gpx`.",
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
        remedy: `Convert it: ${TO_GEOJSON}.json\`, or ask the server for \`f=geojson\`.`,
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
        name: "a JSON array of GeoJSON objects",
        matches: (_, text) => /^\[\s*\{/.test(text) && (GEOJSON_TYPE.test(text) || FEATURE_MEMBER.test(text)),
        remedy: `Make one collection of them: \`jq -c '${_geojson_def_feature_js__WEBPACK_IMPORTED_MODULE_4__/* .DEF_FEATURE */ .B} {type: "FeatureCollection", features: map(feature)}' in.json > out.geojson\`.`,
        ...SEEN_AS_CSV,
    },
    {
        name: "a JSON array of records",
        matches: (_, text) => /^\[\s*\{/.test(text),
        remedy: 'Make a feature of each, with the names that they have for longitude and latitude: `jq -c \'{type: "FeatureCollection", features: ' +
            'map({type: "Feature", properties: ., geometry: (try {type: "Point", coordinates: [.lon // .lng // .longitude // .x, .lat // .latitude // .y] ' +
            "| map(tonumber)} catch null)})}' in.json > out.geojson`.",
        ...SEEN_AS_CSV,
    },
    {
        name: "a JSON array of positions",
        matches: (_, text) => /^\[\s*\[\s*-?\d/.test(text),
        remedy: 'Make a point of each, if longitude comes first: `jq -c \'{type: "FeatureCollection", features: ' +
            'map({type: "Feature", properties: {}, geometry: {type: "Point", coordinates: .}})}\' in.json > out.geojson`.',
    },
    {
        name: "a JSON array",
        matches: (_, text) => /^\[\s*[["\]\d-]/.test(text),
        remedy: 'GeoJSON begins with `{"type": "FeatureCollection", "features": [`. Look at the step that made it.',
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
    const flavour = (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .utf16Flavour */ .eD)(head);
    if (flavour !== null) {
        const text = new TextDecoder(flavour, { ignoreBOM: true }).decode(head);
        // Told the order of bytes, iconv would keep the byte order mark.
        const encoding = text.startsWith("\ufeff") ? "UTF-16" : flavour;
        const command = /^\ufeff?<\?xml/.test(text) ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlToUtf8 */ .WQ)(encoding) : `iconv -f ${encoding} -t UTF-8 in > out`;
        return { name: `text in ${flavour}`, remedy: `Convert it to UTF-8: \`${command}\`.` };
    }
    // A byte order mark counts as white space.
    const text = (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(head).trimStart();
    return SIGNATURES.find((signature) => signature.matches(head, text)) ?? null;
}
/** Name of the first file in a zip as its local header tells it (APPNOTE.TXT, section 4.3.7); empty for what is no zip. */
function firstZipEntry(head) {
    if (!(0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0x50, 0x4b, 3, 4]))
        return "";
    const length = (head[26] ?? 0) | ((head[27] ?? 0) << 8);
    return (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(head.subarray(30, 30 + length));
}
/** The first bytes of what is gzipped here (RFC 1952); none where nothing is. */
function gunzipHead(head) {
    if (!isGzipped(head))
        return new Uint8Array();
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(head, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
    }
    catch {
        return new Uint8Array();
    }
}
function isGzipped(head) {
    return (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, [0x1f, 0x8b]);
}
function isTar(head) {
    return (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(head, "ustar", 257);
}
/** A vector tile is a list of layers: field 3, its length, and in it the layer's name or version (Mapbox Vector Tile specification). */
function isVectorTile(head) {
    if (head[0] !== 0x1a)
        return false;
    const lengthEnd = head.subarray(0, 6).findIndex((byte, at) => at > 0 && byte < 0x80);
    const next = head[lengthEnd + 1];
    return lengthEnd > 0 && (next === 0x0a || next === 0x78);
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


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isLongitudeName),
/* harmony export */   GP: () => (/* binding */ splitHeader),
/* harmony export */   O6: () => (/* binding */ hasCoordinateColumns),
/* harmony export */   Pz: () => (/* binding */ SHP_START),
/* harmony export */   U2: () => (/* binding */ isLatitudeName),
/* harmony export */   ZF: () => (/* binding */ sniff),
/* harmony export */   eT: () => (/* binding */ SNIFFED_BYTES),
/* harmony export */   ib: () => (/* binding */ isGeometryName),
/* harmony export */   mQ: () => (/* binding */ JSON_WINDOW),
/* harmony export */   tj: () => (/* binding */ XML_WINDOW)
/* harmony export */ });
/* unused harmony exports SEPARATORS, detectSeparator */
/* harmony import */ var _reading_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7333);

/** How many bytes of a file Mapbox's type detection reads. */
const SNIFFED_BYTES = 512;
/** In how many characters of them it looks for the members of a JSON object. */
const JSON_WINDOW = 400;
/** In how many characters of them it looks for the root element of an XML document. */
const XML_WINDOW = 100;
/** The first bytes of a .shp: its code, 9994 (ESRI Shapefile Technical Description, "Main File Header"). */
const SHP_START = [0, 0, 0x27, 0x0a];
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
    if ((0,_reading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(read, [0x1f, 0x8b]))
        return null;
    const text = (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(read);
    const window = text.slice(0, JSON_WINDOW);
    if (window.trim().startsWith("{"))
        return sniffJson(window);
    if ((0,_reading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(read, "SQLite format 3"))
        return "mbtiles";
    if ((0,_reading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(read, "PK"))
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
    if (read.length > 32 && (0,_reading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(read, SHP_START))
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
    if (!(0,_reading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(head, "II") && !(0,_reading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(head, "MM"))
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


/***/ }),

/***/ 5505:
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
;// CONCATENATED MODULE: ./lib/loopback.js
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

// EXTERNAL MODULE: ./lib/message.js
var lib_message = __nccwpck_require__(7044);
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
            this.#warn(`Could not look at the pending uploads just now. ${(0,lib_message/* messageOf */.b)(error)} Looking again soon.`);
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
                this.#warn(`Could not list the pending uploads just now. ${(0,lib_message/* messageOf */.b)(error)} Asking for each instead.`);
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

;// CONCATENATED MODULE: ./lib/hints.js
/**
 * What to do about messages that Mapbox is known to give when processing fails. The texts may change at any time:
 * they are used for these hints and for nothing else. Source: https://docs.mapbox.com/help/troubleshooting/uploads/
 */
const hints = [
    [
        /unknown filetype/i,
        "Mapbox tells the type from the first 512 bytes of the file. See https://github.com/org/mapbox-upload-action/blob/v1/docs/checks.md#file-not-geodata",
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
        "The data must be longitude and latitude in degrees: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.geojson in.geojson.",
    ],
    [
        /bounds .*between/i,
        "The data must be longitude and latitude in degrees: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.geojson in.geojson.",
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
 * Parts that are sent at the same time, over all files: a long link gives each connection its own share. At 12 MB/s
 * per connection 16 were 1.8 × as fast as 8, for 5 MB of memory, and as fast where the processor was the limit.
 */
const partsInFlight = 16;
/** What a part is read through, in bytes: 16 of them are all of the file content that is in memory. */
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
    let goOn = (_) => { };
    // Not by a race for each slice: the loser, which is the same promise every time, would remember all of them.
    void stopped.then(() => {
        stop = true;
        goOn(null);
    });
    const settled = (write) => new Promise((resolve) => {
        goOn = resolve;
        write(resolve);
    });
    for await (const bytes of slicesOf(body)) {
        if (stop)
            return;
        if (typeof bytes === "string") {
            // Short, and nothing to wait for: what follows shows whether the connection takes it.
            outgoing.write(bytes);
            continue;
        }
        for (let start = 0; start < bytes.length; start += sliceSize) {
            const slice = bytes.subarray(start, start + sliceSize);
            // A connection that was never made tells nothing of what was to be written to it.
            const error = await settled((done) => outgoing.write(slice, done));
            if (error || stop)
                return;
            onActivity(slice.length);
        }
    }
    if (!stop)
        await settled((done) => outgoing.end(done));
}
/** What is to be written: bytes are those of a file, whose progress counts; all else is text. */
function slicesOf(body = "") {
    if (typeof body === "string")
        return [body];
    return body instanceof Uint8Array ? [new TextDecoder().decode(body)] : body.slices();
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
;// CONCATENATED MODULE: ./lib/staging/checksum.js
/** A CRC-32 as S3 writes it: four bytes, big-endian, in base64. */
function checksumText(crc) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc);
    return bytes.toString("base64");
}

;// CONCATENATED MODULE: ./lib/staging/signed-body.js



/**
 * A part whose SHA-256 is signed, as S3 wants it where there is no TLS: it is read once for its checksums and, to be sent,
 * again. A file that changes between the two readings does not match them, which S3 verifies.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * @throws FileChangedError when the file ends before the part does
 */
async function signedBody(file, part, buffer) {
    let crc = 0;
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    for await (const bytes of file.read(part, buffer)) {
        crc = (0,external_node_zlib_.crc32)(bytes, crc);
        sha256.update(bytes);
    }
    const checksum = checksumText(crc);
    return {
        contentLength: part.length,
        headers: { "x-amz-checksum-crc32": checksum, "x-amz-content-sha256": sha256.digest("hex") },
        checksum: () => checksum,
        slices: () => file.read(part, buffer),
    };
}

;// CONCATENATED MODULE: ./lib/staging/trailed-body.js


const trailerName = "x-amz-checksum-crc32";
const newline = "\r\n";
/**
 * A part that goes over TLS, with its CRC-32 behind it, so that it is read only once: 1 GiB takes a tenth less time than
 * with the checksum in front. TLS protects it on its way, and S3 verifies that it arrived.
 * Its coding is `aws-chunked`: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
function trailedBody(file, part, buffer) {
    let checksum = "";
    return {
        contentLength: codedLength(part.length, buffer.length),
        headers: {
            "content-encoding": "aws-chunked",
            "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            "x-amz-decoded-content-length": String(part.length),
            "x-amz-trailer": trailerName,
        },
        checksum: () => checksum,
        async *slices() {
            let crc = 0;
            for await (const bytes of file.read(part, buffer)) {
                crc = (0,external_node_zlib_.crc32)(bytes, crc);
                yield chunkHead(bytes.length);
                yield bytes;
                yield newline;
            }
            checksum = checksumText(crc);
            yield trailer(checksum);
        },
    };
}
function chunkHead(length) {
    return length.toString(16) + newline;
}
function trailer(checksum) {
    return `${chunkHead(0)}${trailerName}:${checksum}${newline}${newline}`;
}
/** Length of a part with all that is said of it, when each chunk but the last has `chunk` bytes. */
function codedLength(length, chunk) {
    const wholeChunks = Math.floor(length / chunk);
    const rest = length % chunk;
    const ofChunk = (bytes) => chunkHead(bytes).length + bytes + newline.length;
    return wholeChunks * ofChunk(chunk) + (rest === 0 ? 0 : ofChunk(rest)) + trailer(checksumText(0)).length;
}

;// CONCATENATED MODULE: ./lib/staging/body.js


/**
 * The body for a part: read through a small buffer, so that a part costs that and not its own size, can be large, and
 * many can be on their way: what long links need.
 * @param buffer what the part is read through; in use until the part is sent
 * @param signed whether the payload's SHA-256 has to be signed
 * @throws FileChangedError when the file ends before the part does, also while it is sent
 */
async function partBody(file, part, buffer, signed) {
    return signed ? await signedBody(file, part, buffer) : trailedBody(file, part, buffer);
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
    const what = (0,lib_message/* messageOf */.b)(error);
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
        await fill(file, handle, buffer.subarray(0, wanted), start + done);
        yield buffer.subarray(0, wanted);
        done += wanted;
    }
}
/** Fills the buffer, whatever a system thinks of how much may be read at once. */
async function fill(file, handle, buffer, start) {
    for (let filled = 0; filled < buffer.length;) {
        const { bytesRead } = await handle
            .read(buffer, filled, buffer.length - filled, start + filled)
            .catch((cause) => {
            throw unreadable(file, cause);
        });
        if (bytesRead === 0)
            throw changed(file, `it ended at byte ${start + filled} of ${file.bytes}`);
        filled += bytesRead;
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
        const { createStagingClient } = await Promise.all(/* import() */[__nccwpck_require__.e(827), __nccwpck_require__.e(836)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6858));
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
    await Promise.all(/* import() */[__nccwpck_require__.e(827), __nccwpck_require__.e(836)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6858));
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
            const message = `The status of upload ${id} could not be removed from the account's listing. ${(0,lib_message/* messageOf */.b)(error)}`;
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
            const handed = `${tileset} was handed to Mapbox (upload ${uploadId}), but its end was not seen. ${(0,lib_message/* messageOf */.b)(error)}`;
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
            this.#update({ status: "failed", error: (0,lib_message/* messageOf */.b)(error) });
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
function templates_fill(template, values) {
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
    return template === null ? handle : templates_fill(template, values);
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

// EXTERNAL MODULE: ./lib/preflight/findings.js
var preflight_findings = __nccwpck_require__(9509);
// EXTERNAL MODULE: ./lib/preflight/answers.js
var answers = __nccwpck_require__(5616);
// EXTERNAL MODULE: ./lib/preflight/sniff.js
var sniff = __nccwpck_require__(6543);
;// CONCATENATED MODULE: ./lib/preflight/csv/columns.js

/** The names that Mapbox takes for coordinates, for messages. */
const ACCEPTED_NAMES = "`longitude` and `latitude` (or lon, lng, long, x and lat, y)";
/**
 * Names that a reader would take for coordinates and Mapbox does not, in the order of the header: `Lat `, `lattitude`,
 * `easting`, `coord_lon`, `the_geom`.
 */
function nearNames(names) {
    return names.filter((name) => {
        if ((0,sniff/* isGeometryName */.ib)(name) || (0,sniff/* isLongitudeName */.$d)(name) || (0,sniff/* isLatitudeName */.U2)(name))
            return false;
        const plain = name
            .toLowerCase()
            .replaceAll(/[^\p{L}]+/gu, " ")
            .trim();
        if ((0,sniff/* isGeometryName */.ib)(plain) || (0,sniff/* isLongitudeName */.$d)(plain) || (0,sniff/* isLatitudeName */.U2)(plain))
            return true;
        if (/^(easting|northing|rechtswert|hochwert|coordinates?|location|latlo?ng?|lo?ng?lat|point|shape)$/.test(plain))
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
    const names = (0,sniff/* splitHeader */.GP)(header);
    if ((0,sniff/* hasCoordinateColumns */.O6)(names.map((name) => name.replaceAll(/^\s*'|'\s*$/g, ""))) &&
        names.some((name) => name.includes("'"))) {
        return "The names stand in single quotes; use double quotes or none.";
    }
    if ((0,sniff/* hasCoordinateColumns */.O6)(names.map((name) => name.trim()))) {
        return "There are spaces around the names; write them without.";
    }
    if ((0,sniff/* hasCoordinateColumns */.O6)((0,sniff/* splitHeader */.GP)(secondLine)))
        return "The header seems to be the second line; delete what stands before it.";
    if (looksLikeData(names)) {
        return `The first line looks like data (${listOf(names)}), so that the header is missing: put the names of the ${names.length} columns above it.`;
    }
    const near = nearNames(names);
    if (near.length > 0)
        return `Close, but not accepted: ${near.slice(0, 5).map(columns_quoted).join(", ")}.`;
    return `Its columns are ${listOf(names)}.`;
}
/** Whether the values of a line are those of a row: two decimal fractions, or nothing but numbers. Years are names of columns, too. */
function looksLikeData(values) {
    const numbers = values.filter((value) => /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value));
    const fractions = numbers.filter((value) => value.includes("."));
    return fractions.length >= 2 || (numbers.length >= 2 && numbers.length === values.length);
}
function listOf(names) {
    return `${names.slice(0, 8).map(columns_quoted).join(", ")}${names.length > 8 ? ", …" : ""}`;
}
function columns_quoted(name) {
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

// EXTERNAL MODULE: ./lib/preflight/numbers.js
var numbers = __nccwpck_require__(2649);
// EXTERNAL MODULE: ./lib/counts.js
var lib_counts = __nccwpck_require__(1395);
// EXTERNAL MODULE: ./lib/preflight/reading/text.js
var reading_text = __nccwpck_require__(7333);
// EXTERNAL MODULE: ./lib/preflight/recognize.js
var recognize = __nccwpck_require__(6815);
;// CONCATENATED MODULE: ./lib/preflight/identify.js






/** How much of a file is needed to say what it really is where Mapbox sees nothing in the first 512 bytes. */
const IDENTIFYING_BYTES = 65_536;
/** No record of a zip begins with a letter, or with what may part columns, behind "PK" (APPNOTE.TXT, section 4.3). */
const TAB = 0x09;
/** Decides what a file is from its first bytes (up to `IDENTIFYING_BYTES`) and its name. */
function identify(head, label) {
    const sniffed = (0,sniff/* sniff */.ZF)(head);
    const recognized = (0,recognize/* recognize */.v)(head.subarray(0, sniff/* SNIFFED_BYTES */.eT));
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
    if (recognized !== null && sniffed === "csv" && !mayBeTable(head)) {
        const answer = "CSV file does not contain any features";
        return { format: sniffed, worthReading: false, occurrences: [notGeodata(label, { ...recognized, answer })] };
    }
    if (sniffed === "shapefile" && isText(head) && (head[2] ?? 0) >= TAB) {
        return { format: sniffed, worthReading: false, occurrences: [textTakenForZip(head, label)] };
    }
    return { format: sniffed, worthReading: true, occurrences: differingName(label, sniffed) };
}
/** Of the two letters that a zip begins with, text may be made, too: the header of a CSV with a primary key. */
function textTakenForZip(head, label) {
    return {
        check: "file-misread",
        severity: "error",
        title: "Text that Mapbox would take for a zip",
        message: () => `${label} begins with "${(0,numbers/* excerpt */.Kb)((0,reading_text/* decode */.D4)(head).split(/[\r\n]/, 1)[0] ?? "", 40)}". Mapbox's type detection takes whatever begins with "PK" for a zip, and it would ` +
            'answer "Could not open your zip". Put another column first, or give the first one another name.',
        line: 1,
        column: 1,
    };
}
/** Two words in the first line make CSV of a file for Mapbox: the names of axes in FlatGeobuf or of variables in netCDF will do. */
function mayBeTable(head) {
    return isText(head) && !(0,reading_text/* decode */.D4)(head).trimStart().startsWith("<");
}
/** Whether Mapbox's type detection sees no zero byte, which text has none of. */
function isText(head) {
    return !head.subarray(0, sniff/* SNIFFED_BYTES */.eT).includes(0);
}
function unusable(occurrence) {
    return { format: null, worthReading: false, occurrences: [occurrence] };
}
function notGeodata(label, { name, remedy, answer = "Unknown filetype" }) {
    return {
        check: "file-not-geodata",
        severity: "error",
        title: `Not geodata: ${name}`,
        message: () => `${label} is ${name}. ${(0,answers/* wouldAnswer */.Q)(answer)} ${remedy}`,
    };
}
/** A member named `arcs`, `objects` or `tilejson` near the start decides the type for Mapbox, whatever the rest is. */
function identifyMisreadJson(head, label, sniffed) {
    const text = (0,reading_text/* decode */.D4)(head);
    const rootType = /"type"\s*:\s*"([A-Za-z]+)"/.exec(text)?.[1];
    if (rootType === "FeatureCollection" || rootType === "Feature") {
        const compact = text.slice(0, sniff/* JSON_WINDOW */.mQ).replaceAll(" ", "");
        const name = /"(tilejson|arcs|objects)":/.exec(compact)?.[1] ?? sniffed;
        const kind = sniffed === "topojson" ? "TopoJSON" : "TileJSON";
        return unusable({
            check: "file-misread",
            severity: "error",
            title: `GeoJSON that Mapbox would take for ${kind}`,
            message: () => `${label} is GeoJSON, but "${name}" appears as a name in its first ${sniff/* JSON_WINDOW */.mQ} characters, and Mapbox's type detection ` +
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
    const text = (0,reading_text/* decode */.D4)(head).replace(/^\ufeff/, "");
    const trimmed = text.trimStart();
    if (trimmed.startsWith("<"))
        return explainXml(text, label);
    if (trimmed.startsWith("{"))
        return explainJson(text, label);
    const extension = extensionOf(label);
    const readable = isText(head);
    const lines = trimmed.split(/\r\n|\r|\n/);
    if (readable && (FORMAT_BY_EXTENSION.get(extension) === "csv" || looksLikeTable(lines))) {
        return explainCsv(head, lines, label);
    }
    return {
        check: "file-not-geodata",
        severity: "error",
        title: readable ? "Not geodata: unknown text" : "Not geodata: unknown binary data",
        message: () => `${label} begins with ${readable ? `"${(0,numbers/* excerpt */.Kb)(trimmed, 40)}"` : `the bytes ${hex(head)}`}. Mapbox would answer "Unknown filetype". ` +
            "It takes CSV, GeoJSON, GPX, KML, MBTiles, zipped shapefiles and GeoTIFF. Look at the file, and at the step that made it.",
    };
}
function explainXml(text, label) {
    const root = /<(?:\w+:)?(kml|gpx)[\s>]/.exec(text);
    if (root === null) {
        return notGeodata(label, {
            name: "an XML document of another kind",
            remedy: "Of XML it takes KML and GPX. If GDAL knows the kind, convert it: `ogr2ogr -t_srs EPSG:4326 out.geojson in.xml`.",
        });
    }
    const name = root[1] ?? "";
    const why = /^<\?xml/.test(text)
        ? `<${name}> begins at character ${(0,lib_counts/* formatCount */.B)(root.index + 1)}; Mapbox looks for it in the first ${sniff/* XML_WINDOW */.tj} only. ` +
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
    const sign = recognize/* GEOJSON_TYPE */.z.exec(text);
    if (sign === null) {
        return notGeodata(label, {
            name: "JSON, but not GeoJSON",
            remedy: 'A GeoJSON file begins with `{"type": "FeatureCollection", "features": [`. Look at the step that made it.',
        });
    }
    const start = sign.index + 1;
    const why = start > sniff/* JSON_WINDOW */.mQ - 30
        ? `its "type" comes at character ${(0,lib_counts/* formatCount */.B)(start)}; Mapbox looks for it in the first ${sniff/* JSON_WINDOW */.mQ} only. `
        : 'Mapbox finds no `"type":` in its first lines, because a line break stands between the name and the colon. ';
    return {
        check: "file-hidden-root",
        severity: "error",
        title: "GeoJSON that Mapbox would not recognize",
        message: () => `${label} is GeoJSON, but ${why}As it is, Mapbox would answer "Unknown filetype". Put "type" first: ` +
            "`jq -c '{type} + .' in.geojson > out.geojson`.",
    };
}
function explainCsv(head, lines, label) {
    const header = lines[0] ?? "";
    if ((0,sniff/* hasCoordinateColumns */.O6)((0,sniff/* splitHeader */.GP)(header))) {
        if ((0,reading_text/* startsWith */.w1)(head, reading_text/* UTF8_BOM */.hD)) {
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
        const blank = /^([\r\n]*)[^\S\r\n]/.exec((0,reading_text/* decode */.D4)(head));
        if (blank !== null)
            return blankBeforeHeader(label, blank[1] ?? "");
        return {
            check: "file-hidden-root",
            severity: "error",
            title: `CSV: header goes beyond ${sniff/* SNIFFED_BYTES */.eT} bytes`,
            message: () => `${label} has its coordinate columns beyond the first ${sniff/* SNIFFED_BYTES */.eT} bytes, of which alone Mapbox's type detection knows. ` +
                'It would answer "Unknown filetype". Move longitude and latitude to the first columns.',
            line: 1,
            column: 1,
        };
    }
    return {
        check: "csv-columns",
        severity: "error",
        title: "CSV: no columns with coordinates",
        message: () => `${label}:1:1: no column has a name that Mapbox takes for coordinates. ${explainHeader(header, lines[1] ?? "")} Mapbox would answer ` +
            `"Unknown filetype". Name them ${ACCEPTED_NAMES}, or use one column \`wkt\` or \`geojson\`.`,
        line: 1,
        column: 1,
    };
}
/** Mapbox's type detection passes over empty lines only: a blank makes a header of its line, or is part of the first name. */
function blankBeforeHeader(label, emptyLines) {
    return {
        check: "file-hidden-root",
        severity: "error",
        title: "CSV: a blank stands in front of the header",
        message: () => `${label} has a blank in front of its header, which Mapbox takes for part of that, so that it finds no coordinates and would answer ` +
            "\"Unknown filetype\". Delete what stands before the first name: `perl -0pe 's/^\\s+//' in.csv > out.csv`.",
        line: emptyLines.split(/\r\n|\r|\n/).length,
        column: 1,
    };
}
/** Two lines with the same number of separators, at least one: more than prose has. */
function looksLikeTable(lines) {
    const [first, second] = lines;
    if (first === undefined || second === undefined)
        return false;
    const columns = (0,sniff/* splitHeader */.GP)(first).length;
    return columns > 1 && (0,sniff/* splitHeader */.GP)(second).length === columns;
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
            title: `Named .${(0,numbers/* excerpt */.Kb)(extensionOf(label), 10)}, but its content is ${FORMAT_NAMES[sniffed]}`,
            message: () => `${label} is ${FORMAT_NAMES[sniffed]} by its first bytes, which is all that Mapbox goes by. Rename it if that is what you meant, ` +
                "else look at the step that made it.",
        },
    ];
}
function hex(head) {
    return [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

// EXTERNAL MODULE: ./lib/preflight/reading/chunks.js
var chunks = __nccwpck_require__(2564);
;// CONCATENATED MODULE: ./lib/preflight/index.js




/** Every format of the Uploads API and the check of its content, loaded when a file needs it: half of the bundle is checks. */
const CHECKS = {
    csv: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(151), __nccwpck_require__.e(120)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3120))).csvCheck,
    geojson: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(151), __nccwpck_require__.e(688)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8688))).geojsonCheck,
    gpx: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(715), __nccwpck_require__.e(414)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4414))).gpxCheck,
    kml: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(715), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9170))).kmlCheck,
    mbtiles: async () => (await __nccwpck_require__.e(/* import() */ 186).then(__nccwpck_require__.bind(__nccwpck_require__, 3186))).mbtilesCheck,
    shapefile: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4910))).shapefileCheck,
    tiff: async () => (await __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 3955))).tiffCheck,
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
    const head = await (0,chunks/* readBytes */.io)(file.path, 0, IDENTIFYING_BYTES);
    if (head.length <= TOO_SMALL_BYTES)
        return { format: null, findings: [empty(file, head.length)], facts: null };
    const identity = identify(head, file.label);
    const collector = new preflight_findings/* FindingCollector */.x();
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
    const format = await CHECKS[identity.format]();
    const checked = await format.check(file, signal);
    const findings = [...found, ...checked.findings];
    if (!content) {
        const always = findings.filter((finding) => alwaysRefused.has(finding.check));
        return { format: identity.format, findings: always, facts: null };
    }
    const { facts, sample = new Float32Array() } = checked;
    const base = { format: identity.format, findings: errorsFirst(findings), facts };
    return sample.length === 0 ? base : { ...base, sample };
}
function checkSize(file, format, collector) {
    const limit = SIZE_LIMITS[format];
    if (file.bytes > limit) {
        collector.add({
            check: "file-too-large",
            severity: "error",
            title: `${FORMAT_NAMES[format]} larger than ${(0,numbers/* formatBytes */.z3)(limit)}`,
            message: () => `${file.label} has ${(0,lib_counts/* formatCount */.B)(file.bytes)} bytes; Mapbox takes ${FORMAT_NAMES[format]} files up to ${(0,lib_counts/* formatCount */.B)(limit)}. It would answer ` +
                `"File is larger than ${(0,numbers/* formatBytes */.z3)(limit)}. Too big to process." ${SHRINKING[format]}`,
        });
    }
    else if (format === "tiff" && file.bytes > DOCUMENTED_TIFF_LIMIT) {
        collector.add({
            check: "file-too-large",
            severity: "warning",
            title: "TIFF larger than the documented 10 GB",
            message: () => `${file.label} has ${(0,lib_counts/* formatCount */.B)(file.bytes)} bytes; Mapbox's documentation allows 10 GB, its public code ${(0,numbers/* formatBytes */.z3)(limit)}. ` +
                SHRINKING.tiff,
        });
    }
}
const SHRINKING = {
    csv: "Split the file, or make the tiles yourself: `tippecanoe -zg --drop-densest-as-needed -o out.mbtiles in.csv`.",
    geojson: "Split the file, or make the tiles yourself: `tippecanoe -zg --drop-densest-as-needed -o out.mbtiles in.geojson`.",
    gpx: "Convert it to GeoJSON, which may be larger, one layer at a time: `ogr2ogr tracks.geojson in.gpx tracks`, and so `routes` and `waypoints`.",
    kml: "Convert it to GeoJSON, which may be larger: `ogrmerge.py -single -f GeoJSON -o out.geojson in.kml`.",
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
        const parts = [...failures].map(([channel, error]) => `${channel} (${(0,lib_message/* messageOf */.b)(error)})`);
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/report/text.js

/** Control characters (C0, C1), line separators, and the marks that turn the direction of the text after them. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;
/**
 * One line of text that a runner prints and does not obey, whatever file names or Mapbox's messages hold. The runner
 * takes a line for a command when it begins with `::` (after white space), or holds `##[` anywhere: see
 * ActionCommand.cs in actions/runner. Line breaks become spaces, colours and other terminal sequences are dropped.
 */
function plain(text) {
    return (0,external_node_util_namespaceObject.stripVTControlCharacters)(text)
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
/** A size in decimal units, with at most one decimal below 100: `312 MB`, `1.2 GB`, `1 byte`. */
function formatBytes(bytes) {
    if (bytes === 1)
        return "1 byte";
    let value = bytes;
    let unit = 0;
    while (roundedSize(value) >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value < 99.95 ? oneDecimal(value) : (0,lib_counts/* formatCount */.B)(value)} ${UNITS[unit]}`;
}
/** With at most one decimal, and none where it would be 0. */
function oneDecimal(value) {
    return String(Number(value.toFixed(1)));
}
function roundedSize(value) {
    return value < 99.95 ? value : Math.round(value);
}
/** A time span in its two largest units: `0.4 s`, `12 s`, `1 min 12 s`, `2 h 5 min`. */
function formatSeconds(seconds) {
    if (seconds > 0 && seconds < 0.05)
        return "< 0.1 s";
    if (seconds < 9.95)
        return `${oneDecimal(Math.max(0, seconds))} s`;
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
            return (0,lib_counts/* countOf */.p)(facts.features, "feature") + (empty > 0 ? ` (${(0,lib_counts/* formatCount */.B)(empty)} without geometry)` : "");
        }
        case "csv":
            return (0,lib_counts/* countOf */.p)(facts.rows, "row") + (facts.droppedRows > 0 ? ` (${(0,lib_counts/* formatCount */.B)(facts.droppedRows)} dropped)` : "");
        case "kml":
        case "gpx":
            return `${(0,lib_counts/* countOf */.p)(facts.features, "feature")} in ${(0,lib_counts/* countOf */.p)(facts.layers.length, "layer")}`;
        case "shapefile":
            return `${(0,lib_counts/* countOf */.p)(facts.features, "feature")} (${facts.geometryType})`;
        case "mbtiles":
            return ((0,lib_counts/* countOf */.p)(facts.tiles, "tile") + (facts.layers.length > 0 ? ` with ${(0,lib_counts/* countOf */.p)(facts.layers.length, "layer")}` : ""));
        case "tiff":
            return `${(0,lib_counts/* formatCount */.B)(facts.width)} × ${(0,lib_counts/* formatCount */.B)(facts.height)} pixels, ${(0,lib_counts/* countOf */.p)(facts.bands, "band")} of ${facts.bitsPerSample} bit`;
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
        ...(errors > 0 ? [(0,lib_counts/* countOf */.p)(errors, "error")] : []),
        ...(warnings > 0 ? [(0,lib_counts/* countOf */.p)(warnings, "warning")] : []),
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
    const what = source.kind === "file" ? `staging ${formatBytes(source.bytes)}` : "creating the upload";
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
    const number = (0,lib_counts/* countOf */.p)(count, `more ${severity}`);
    const message = `GitHub shows ten annotations for a step: the log of this step has ${number}.`;
    return annotation({ severity, title: number, message });
}
/** Writes annotations for GitHub to show, and before them, folded where they are several, those that only the log has. */
function writeAnnotations({ shown, left }) {
    if (left.length > 1)
        startGroup(`${(0,lib_counts/* formatCount */.B)(left.length)} more errors and warnings`);
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
    return plain(`${severity}${tellsPlace(one) ? "" : place(one)}: ${one.title}: ${one.message}`);
}
/** Whether the message names its place itself, as `file:line:column`: once is enough in a line of the log. */
function tellsPlace({ message, line, column }) {
    return line !== null && message.includes(column === null ? `:${line}` : `:${line}:${column}:`);
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
    const size = bytes > 0 ? `, ${formatBytes(bytes)}` : "";
    return `Plan: ${(0,lib_counts/* countOf */.p)(uploads.length, "upload")} to tilesets${owner}${size}${manner}`;
}
/** The uploads as aligned columns: file, tileset, size. */
function planTable(uploads) {
    const rows = uploads.slice(0, ROWS).map(({ source, tileset }) => ({
        file: plain(source.label),
        tileset,
        size: source.kind === "file" ? formatBytes(source.bytes) : "dataset",
    }));
    const fileWidth = widest(rows.map((row) => row.file));
    const tilesetWidth = widest(rows.map((row) => row.tileset));
    const sizeWidth = widest(rows.map((row) => row.size));
    const lines = rows.map((row) => `${row.file.padEnd(fileWidth)}  →  ${row.tileset.padEnd(tilesetWidth)}  ${row.size.padStart(sizeWidth)}`);
    const left = uploads.length - rows.length;
    return left > 0 ? [...lines, `and ${(0,lib_counts/* formatCount */.B)(left)} more`] : lines;
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
        const whole = `${share(bytes, this.#total)} of ${formatBytes(this.#total)}, ${formatBytes(speed)}/s${left}`;
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
        return `Processing at Mapbox: ${(0,lib_counts/* formatCount */.B)(names.length)} pending. ${list(names)}`;
    }
}
function share(part, whole) {
    return formatPercent(whole > 0 ? part / whole : 1);
}
function list(names) {
    const left = names.length - NAMED;
    return names.slice(0, NAMED).join(", ") + (left > 0 ? ` and ${(0,lib_counts/* formatCount */.B)(left)} more` : "");
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
                log_debug(event.message);
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
            ...(withErrors > 0 ? [`${(0,lib_counts/* countOf */.p)(withErrors, "file")} with errors`] : []),
            ...(withWarnings > 0 ? [`${(0,lib_counts/* countOf */.p)(withWarnings, "file")} with warnings`] : []),
        ];
        writeLine(`Checked ${(0,lib_counts/* countOf */.p)(files, "file")}: ${verdicts.length > 0 ? verdicts.join(", ") : "no faults found"}`);
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
        log_debug(`${name}: upload ${uploadId ?? "of unknown id"} created after ${formatSeconds(stagingSeconds)}`);
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
/** For those who asked the runner for it: for all others it would be written and thrown away. */
function log_debug(message) {
    if (isDebug())
        core_debug(plain(message));
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

// EXTERNAL MODULE: ./lib/preflight/position-sampler.js
var position_sampler = __nccwpck_require__(2913);
;// CONCATENATED MODULE: ./lib/report/positions.js

/** How many positions of all files together are kept for the map. */
const KEPT = 32_768;
/** Gathers the sampled positions of all files that were checked. */
class PositionPool {
    #sampler = new position_sampler/* PositionSampler */.e(KEPT);
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
    const left = all > shown.length ? ` The ${shown.length} of ${(0,lib_counts/* countOf */.p)(all, "upload")} that took longest.` : "";
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
/** Addresses of Mapbox's documentation and Studio, and of our own documents, are the only ones in foreign text that stay links. */
const TRUSTED_URL = /(https:\/\/(?:(?:docs|console)\.mapbox\.com|github\.com\/org\/mapbox-upload-action)\/(?:[\w./#~-]*[\w/])?)/;
/** Foreign text as it is, in one line, with no meaning for Markdown or HTML and no links but to pages of Mapbox's and ours. */
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






const NOTHING = "–";
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
    const details = [formatName(format), ...(bytes === null ? [] : [formatBytes(bytes)])].join(" · ");
    return `${markdown_name(file)}<br>${unbroken(details)}`;
}
/** A line for each phrase, which may be broken after a dot and between the corners of bounds; the bounds lead to a map. */
function insideCell({ facts }) {
    if (facts === null)
        return NOTHING;
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
    return texts.length > 0 ? texts.map(prose).join("<br>") : NOTHING;
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
    return `Nothing ${dryRun ? "would be" : "was"} published: ${(0,lib_counts/* countOf */.p)(problems.length, "problem")}`;
}
function dryRun({ results, problems }) {
    const planned = withStatus(results, "planned");
    const invalid = withStatus(results, "invalid").length;
    const others = [
        ...(invalid > 0 ? [`${(0,lib_counts/* formatCount */.B)(invalid)} of ${(0,lib_counts/* countOf */.p)(results.length, "file")} cannot be sent`] : []),
        ...(problems.length > 0 ? [(0,lib_counts/* countOf */.p)(problems.length, "problem")] : []),
    ];
    if (others.length > 0)
        return `Nothing would be published: ${others.join(", ")}`;
    return `${(0,lib_counts/* countOf */.p)(planned.length, "tileset")} would be published${verdict_size(planned)}`;
}
function published({ results, problems, elapsedSeconds }) {
    const complete = withStatus(results, "complete");
    const [unseen, handed] = partition(withStatus(results, "processing"), wasLostSight);
    const done = [
        ...(complete.length > 0
            ? [`${(0,lib_counts/* countOf */.p)(complete.length, "tileset")} published in ${formatSeconds(elapsedSeconds)}${verdict_size(complete)}`]
            : []),
        ...(handed.length > 0
            ? [`${(0,lib_counts/* countOf */.p)(handed.length, "tileset")} handed to Mapbox, not waited for${verdict_size(handed)}`]
            : []),
    ];
    const others = [
        ...counted(results, "failed", "failed"),
        ...counted(results, "timed-out", "timed out"),
        ...(unseen.length > 0 ? [`${(0,lib_counts/* formatCount */.B)(unseen.length)} handed to Mapbox without seeing the end`] : []),
        ...counted(results, "unconfirmed", "unconfirmed"),
        ...counted(results, "invalid", "invalid"),
        ...counted(results, "cancelled", "cancelled"),
        ...counted(results, "not-started", "not started"),
        ...(problems.length > 0 ? [(0,lib_counts/* countOf */.p)(problems.length, "problem")] : []),
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
        ...(complete.length > 0 ? [`Published: ${(0,lib_counts/* countOf */.p)(complete.length, "tileset")}${verdict_size(complete)}`] : []),
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
    return [`${words}: ${names.slice(0, NAMED_UPLOADS).join(", ")}${left > 0 ? ` and ${(0,lib_counts/* formatCount */.B)(left)} more` : ""}`];
}
function counted(results, status, words) {
    const count = withStatus(results, status).length;
    return count > 0 ? [`${(0,lib_counts/* formatCount */.B)(count)} ${words}`] : [];
}
function tally(results, status, words) {
    const count = withStatus(results, status).length;
    return count > 0 ? [`${words}: ${(0,lib_counts/* countOf */.p)(count, "file")}`] : [];
}
function partition(all, belongs) {
    return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
function withStatus(results, status) {
    return results.filter((one) => one.status === status);
}
function verdict_size(results) {
    const bytes = results.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
    return bytes > 0 ? ` (${formatBytes(bytes)})` : "";
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
        `**${icon} ${label.charAt(0).toUpperCase()}${label.slice(1)}: ${(0,lib_counts/* formatCount */.B)(group.length)}.** ${advice ?? ""}`,
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
        `<summary><b>What the checks found: ${counts} in ${(0,lib_counts/* countOf */.p)(found.length, "file")}</b></summary>`,
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
    return [...taken, "", `*${(0,lib_counts/* countOf */.p)(left, `more ${thing}`)} left out here: ${where}.*`];
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
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
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
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
