/** Everything that one launch tells a tool, in words of this code; `buildIdTokenClaims` gives it the protocol's. */
export interface LaunchDescription {
  readonly issuer: string;
  readonly clientId: string;
  readonly deploymentId: string;
  /** Byte for byte as in the login initiation. */
  readonly targetLinkUri: string;
  /** Opaque and stable; at most 255 ASCII characters. */
  readonly subject: string;
  readonly user: LaunchUser;
  /** Full URIs. */
  readonly roles: readonly string[];
  readonly context: {
    readonly id: string;
    readonly label: string;
    readonly title: string;
    /** Full URIs. */
    readonly type: readonly string[];
  };
  readonly resourceLink: { readonly id: string; readonly title: string; readonly description: string | undefined };
  readonly presentation: {
    readonly documentTarget: DocumentTarget;
    /** BCP 47. */
    readonly locale: string;
    /** Absolute https URL. */
    readonly returnUrl: string | undefined;
  };
  readonly platform: {
    readonly guid: string;
    readonly name: string;
    readonly version: string;
    readonly productFamilyCode: string;
  };
  readonly custom: Readonly<Record<string, string>>;
  /** Absolute URL of the context's memberships; `undefined` where the service is not offered. */
  readonly membershipsUrl: string | undefined;
}

/** What is released about the user; what is `undefined` here is not in the token. */
export interface LaunchUser {
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly locale: string | undefined;
}

/** Where the tool appears: in a frame of the page, or in a window of its own. */
export type DocumentTarget = 'iframe' | 'window';
