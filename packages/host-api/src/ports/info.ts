/** Who the host is. Read once, at activation. */
export interface HostInfo {
  readonly name: string;
  readonly version: string;
  /** Root of the public origin, such as `https://lms.example.org`. A path in it is refused (`ERR_BASE_URL_NOT_ROOT`). */
  readonly baseUrl: string;
  /** Identifies this installation for life; at most 255 ASCII characters. */
  readonly guid: string;
  /** BCP 47 tag, such as `en` or `de-CH`. */
  readonly defaultLocale: string;
  /** IANA name, such as `Europe/Zurich`. */
  readonly timeZone: string;
}
