import { expect, test } from "vitest";
import type {
  HttpTriggerEvent,
  HttpTriggerResponse,
  KafkaEvent,
  MnsQueueEvent,
  MnsTopicEvent,
  OssEvent,
  RocketMqEvent,
  SlsEvent,
  TimerEvent,
} from "../src/events/index.js";
import { invoke } from "../src/testing.js";

/*
 * A sample of every event, as a literal: the compiler refuses fields that the type does not have. What a handler
 * reads of it is compared.
 */

test("an HTTP trigger", async () => {
  const event: HttpTriggerEvent = {
    version: "v1",
    rawPath: "/orders/7",
    body: "{}",
    isBase64Encoded: false,
    headers: { "Content-Type": "application/json" },
    queryParameters: { page: "1" },
    requestContext: {
      accountId: "123456789012",
      domainName: "orders.cn-hangzhou.fcapp.run",
      domainPrefix: "orders",
      http: {
        method: "GET",
        path: "/orders/7",
        protocol: "HTTP/1.1",
        sourceIp: "192.0.2.7",
        userAgent: "curl",
      },
      requestId: "1-66389ed9-01",
      time: "2024-05-06T07:08:09Z",
      timeEpoch: "1714979289000",
    },
  };
  const handler = ({ rawPath, requestContext }: HttpTriggerEvent): [HttpTriggerResponse, null] => [
    {
      statusCode: 200,
      headers: {},
      isBase64Encoded: false,
      body: `${requestContext?.http?.method} ${rawPath}`,
    },
    null,
  ];
  expect(await invoke(handler, event)).toMatchObject([{ statusCode: 200, body: "GET /orders/7" }, null]);
});

test("an object in a bucket", async () => {
  const event: OssEvent = {
    events: [
      {
        eventName: "ObjectCreated:PutObject",
        eventSource: "acs:oss",
        eventTime: "2024-05-06T07:08:09.000Z",
        eventVersion: "1.0",
        oss: {
          bucket: {
            arn: "acs:oss:cn-hangzhou:123456789012:photos",
            name: "photos",
            ownerIdentity: "123456789012",
            virtualBucket: "",
          },
          object: {
            deltaSize: 122,
            eTag: "0123456789ABCDEF",
            key: "a/b.jpg",
            objectMeta: { mimeType: "image/jpeg" },
            size: 122,
          },
          ossSchemaVersion: "1.0",
          ruleId: "rule-1",
        },
        region: "cn-hangzhou",
        requestParameters: { sourceIPAddress: "192.0.2.7" },
        responseElements: { requestId: "r1" },
        userIdentity: { principalId: "123456789012" },
      },
    ],
  };
  const handler = ({ events = [] }: OssEvent): [unknown, null] => [
    events.map(({ oss }) => `${oss?.bucket?.name}/${oss?.object?.key}: ${oss?.object?.size}`),
    null,
  ];
  expect(await invoke(handler, event)).toEqual([["photos/a/b.jpg: 122"], null]);
});

test("a timer", async () => {
  const event: TimerEvent = { triggerTime: "2024-05-06T07:08:09Z", triggerName: "nightly", payload: "all" };
  const handler = (timer: TimerEvent): [unknown, null] => [`${timer.triggerName} ${timer.payload}`, null];
  expect(await invoke(handler, event)).toEqual(["nightly all", null]);
});

test("new logs", async () => {
  const event: SlsEvent = {
    cursorTime: 1714979289,
    jobName: "job-1",
    parameter: { depth: [1, 2] },
    source: {
      beginCursor: "MQ==",
      endCursor: "Mg==",
      endpoint: "http://cn-hangzhou-intranet.log.example",
      logstoreName: "function-log",
      projectName: "project-1",
      shardId: 0,
    },
    taskId: "task-1",
  };
  const handler = ({ source, parameter }: SlsEvent): [unknown, null] => [[source?.shardId, parameter], null];
  expect(await invoke(handler, event)).toEqual([[0, { depth: [1, 2] }], null]);
});

test("a message of a topic", async () => {
  const event: MnsTopicEvent = {
    TopicOwner: "123456789012",
    Message: "hello topic",
    Subscriber: "123456789012",
    PublishTime: 1714979289094,
    SubscriptionName: "subscription-1",
    MessageMD5: "F00F",
    TopicName: "topic-1",
    MessageId: "m1",
  };
  const handler = (message: MnsTopicEvent): [unknown, null] => [
    [message.Message, new Date(message.PublishTime ?? 0)],
    null,
  ];
  expect(await invoke(handler, event)).toEqual([["hello topic", "2024-05-06T07:08:09.094Z"], null]);
});

const envelope = {
  id: "e1",
  specversion: "1.0",
  datacontenttype: "application/json; charset=utf-8",
  time: "2024-05-06T07:08:09.123Z",
  aliyunaccountid: "123456789012",
  aliyunpublishtime: "2024-05-06T07:08:09.456Z",
  aliyunoriginalaccountid: "123456789012",
  aliyuneventbusname: "bus-1",
  aliyunregionid: "cn-hangzhou",
  aliyunpublishaddr: "192.0.2.7",
};

test("a message of a queue", async () => {
  const event: MnsQueueEvent = {
    ...envelope,
    source: "MNS-Function-mnstrigger",
    type: "mns:Queue:SendMessage",
    subject: "acs:mns:cn-hangzhou:123456789012:queues/zeus",
    data: { requestId: "r1", messageId: "m1", messageBody: "hello queue" },
  };
  const handler = ({ id, data }: MnsQueueEvent): [unknown, null] => [[id, data?.messageBody], null];
  expect(await invoke(handler, event)).toEqual([["e1", "hello queue"], null]);
});

test("a message of RocketMQ", async () => {
  const event: RocketMqEvent = {
    ...envelope,
    source: "RocketMQ-Function-rocketmq-trigger",
    type: "mq:Topic:SendMessage",
    subject: "acs:mq:cn-hangzhou:123456789012:instance-1%topic-1",
    data: {
      topic: "topic-1",
      systemProperties: { KEYS: "k1", CONSUME_START_TIME: 1714979289094 },
      userProperties: { user: "u1" },
      body: "hello rocket",
    },
  };
  const handler = ({ data }: RocketMqEvent): [unknown, null] => [
    [data?.body, data?.systemProperties?.KEYS],
    null,
  ];
  expect(await invoke(handler, event)).toEqual([["hello rocket", "k1"], null]);
});

test("messages of Kafka, which come as JSON in strings", async () => {
  const event: KafkaEvent = {
    ...envelope,
    source: "acs:alikafka",
    type: "alikafka:Topic:Message",
    subject: "acs:alikafka:instance-1:topic:topic-1",
    data: {
      topic: "topic-1",
      partition: 9,
      offset: 3,
      timestamp: 1714979289094,
      headers: { headers: [], isReadOnly: false },
      value: "hello kafka",
    },
  };
  const handler = (messages: string[]): [unknown, null] => [
    messages.map((message) => (JSON.parse(message) as KafkaEvent).data?.value),
    null,
  ];
  expect(await invoke(handler, [JSON.stringify(event)])).toEqual([["hello kafka"], null]);
});
