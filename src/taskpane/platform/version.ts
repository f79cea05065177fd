/** The version from package.json, inserted by the build. */
declare const ADDIN_VERSION: string;

export const version = ADDIN_VERSION;
