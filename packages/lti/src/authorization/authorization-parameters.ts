/** The parameters of an authorization request that mean something here, and the only ones that a repost carries on. */
export const AUTHORIZATION_PARAMETERS = [
  'scope',
  'response_type',
  'client_id',
  'redirect_uri',
  'login_hint',
  'lti_message_hint',
  'state',
  'response_mode',
  'nonce',
  'prompt',
] as const;
