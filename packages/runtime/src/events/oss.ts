/** Something happened to objects in a bucket of the Object Storage Service. */
export interface OssEvent {
  events?: OssEventRecord[];
}

/** One thing that happened to one object. */
export interface OssEventRecord {
  /** As in `ObjectCreated:PutObject`. */
  eventName?: string;
  /** `acs:oss` */
  eventSource?: string;
  /** UTC, as in `2024-05-06T07:08:09.000Z`. */
  eventTime?: string;
  eventVersion?: string;
  oss?: {
    bucket?: {
      arn?: string;
      name?: string;
      ownerIdentity?: string;
      virtualBucket?: string;
    };
    object?: {
      /** By how many bytes the object grew. */
      deltaSize?: number;
      eTag?: string;
      key?: string;
      objectMeta?: { mimeType?: string };
      /** Bytes. */
      size?: number;
    };
    ossSchemaVersion?: string;
    ruleId?: string;
  };
  region?: string;
  requestParameters?: { sourceIPAddress?: string };
  responseElements?: { requestId?: string };
  userIdentity?: { principalId?: string };
}
