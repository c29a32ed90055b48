/** What a handler behind an HTTP trigger gets (Function Compute 3.0). */
export interface HttpTriggerEvent {
  /** Version of the event's form. */
  version?: string;
  /** The path as the client sent it, percent-encoded. */
  rawPath?: string;
  /** The request's body; base64 where `isBase64Encoded` says so. */
  body?: string;
  isBase64Encoded?: boolean;
  /** Names are spelled `Content-Type`, as the platform does; several values are joined with commas. */
  headers?: Record<string, string>;
  /** Decoded; several values of a name are joined with commas. */
  queryParameters?: Record<string, string>;
  requestContext?: HttpTriggerRequestContext;
}

/** About the request and where it came from. */
export interface HttpTriggerRequestContext {
  accountId?: string;
  domainName?: string;
  domainPrefix?: string;
  http?: {
    method?: string;
    /** The path, decoded. */
    path?: string;
    protocol?: string;
    sourceIp?: string;
    userAgent?: string;
  };
  requestId?: string;
  /** UTC, as in `2024-05-06T07:08:09Z`. */
  time?: string;
  /** Milliseconds since 1970, as text. */
  timeEpoch?: string;
}

/** What the handler gives back as its output. */
export interface HttpTriggerResponse {
  statusCode: number;
  /** An array is sent as several headers of the name, as for `Set-Cookie`. */
  headers?: Record<string, string | number | readonly (string | number)[]>;
  /** Whether `body` is base64 of bytes. */
  isBase64Encoded?: boolean;
  body?: string;
}
