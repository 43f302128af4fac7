/**
 * What a tool writes into a token request.
 * @see https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant
 */
export const GRANT_TYPE_CLIENT_CREDENTIALS = 'client_credentials' as const;
export const CLIENT_ASSERTION_TYPE_JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' as const;
