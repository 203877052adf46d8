export const id = 524;
export const ids = [524];
export const modules = {

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGlob: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3808);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2663);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6324);




/** A brace such as `{1..9999999}` is a slip; what it means would take longer to list than the files. */
const mostAlternatives = 10_000;
/**
 * Reads a glob: `*`, `?`, `[…]` within a name, `**` for folders, `{a,b}` anywhere. Outside Windows a backslash takes
 * the meaning from the character after it; on Windows it separates.
 * @returns its alternatives, or what is wrong with it
 */
function readGlob(pattern, place) {
    const expanded = (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withSlashes */ .sq)(pattern, place.platform), { braceExpandMax: mostAlternatives + 1 });
    if (expanded.length > mostAlternatives) {
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)} stands for more than ${mostAlternatives} patterns. Use * in place of some of its braces.`;
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
function readAlternative(text, pattern, place) {
    const root = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathRules */ .f5)(place.platform).parse(text).root;
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
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)} goes up ("..") after a wildcard. Put ".." before the first wildcard.`;
    }
    const base = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(`${root}./${fixed.join("/")}`, place);
    // A folder, whatever its name.
    if (open.at(-1) === ".." || text.endsWith("/"))
        return { pattern, base, steps: [] };
    // "a/**" means the files below a, not a itself.
    const files = open.at(-1) === "**" ? [...open, "*"] : open;
    return {
        pattern,
        base,
        steps: [
            ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(base).map((name) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .literalStep */ .iF)(name, place.platform)),
            ...files.map((name) => stepOf(name, place.platform)),
        ],
    };
}
function stepOf(name, platform) {
    if (name === "**")
        return { kind: "folders" };
    const literal = literalName(name, platform);
    if (literal !== null)
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .literalStep */ .iF)(literal, platform);
    const matcher = nameMatcher(name, platform);
    return { kind: "name", glob: name, accepts: (candidate) => matcher.match(candidate) };
}
/** The name that a part of a pattern stands for when it has no wildcard, or null. */
function literalName(name, platform) {
    const part = nameMatcher(name, platform).set[0]?.[0];
    return typeof part === "string" ? part : null;
}
function nameMatcher(name, platform) {
    return new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(name, {
        platform,
        nocase: platform === "win32",
        nocaseMagicOnly: true,
        nobrace: true,
        nocomment: true,
        noext: true,
        nonegate: true,
    });
}


/***/ })

};
