/** What programs write where there is no place; a spreadsheet of them is no broken one. */
export const NO_VALUE = /^(null|nan|none|nil|n\/?a|#n\/a|\\n|-+|\?)?$/i;
