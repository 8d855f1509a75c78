// Generated from package.json by scripts/compile-schemas.mjs. Do not edit.
export const version = "0.1.0";
