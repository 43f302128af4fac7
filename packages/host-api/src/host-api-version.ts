/** The version of this contract; a manifest's `hostApi` range must include it. Equal to this package's version. */
export const HOST_API_VERSION = '0.1.0';
