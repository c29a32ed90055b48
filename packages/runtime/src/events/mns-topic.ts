/** A message to a topic of the Message Service, in the trigger's JSON form. */
export interface MnsTopicEvent {
  TopicOwner?: string;
  Message?: string;
  Subscriber?: string;
  /** Milliseconds since 1970. */
  PublishTime?: number;
  SubscriptionName?: string;
  MessageMD5?: string;
  TopicName?: string;
  MessageId?: string;
}
