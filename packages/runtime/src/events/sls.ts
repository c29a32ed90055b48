/** New logs in a logstore of the Simple Log Service. */
export interface SlsEvent {
  /** Seconds since 1970. */
  cursorTime?: number;
  jobName?: string;
  /** What the trigger was configured with: any JSON. */
  parameter?: unknown;
  source?: {
    beginCursor?: string;
    endCursor?: string;
    endpoint?: string;
    logstoreName?: string;
    projectName?: string;
    shardId?: number;
  };
  taskId?: string;
}
