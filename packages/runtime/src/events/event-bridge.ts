/** The envelope of an event that comes by EventBridge: a CloudEvent. */
export interface EventBridgeEvent<Data = unknown> {
  id?: string;
  source?: string;
  specversion?: string;
  type?: string;
  datacontenttype?: string;
  subject?: string;
  /** UTC, as in `2024-05-06T07:08:09.123Z`. */
  time?: string;
  aliyunaccountid?: string;
  aliyunpublishtime?: string;
  aliyunoriginalaccountid?: string;
  aliyuneventbusname?: string;
  aliyunregionid?: string;
  aliyunpublishaddr?: string;
  data?: Data;
}

/** A message from a queue of the Message Service. */
export type MnsQueueEvent = EventBridgeEvent<{
  requestId?: string;
  messageId?: string;
  messageBody?: string;
}>;

/** A message from RocketMQ. */
export type RocketMqEvent = EventBridgeEvent<{
  topic?: string;
  systemProperties?: Record<string, string | number>;
  userProperties?: Record<string, string | number>;
  body?: string;
}>;

/** A message from Kafka. */
export type KafkaEvent = EventBridgeEvent<{
  topic?: string;
  partition?: number;
  offset?: number;
  /** Milliseconds since 1970. */
  timestamp?: number;
  headers?: { headers?: string[]; isReadOnly?: boolean };
  value?: string;
}>;
