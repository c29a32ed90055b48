/** A timer went off. */
export interface TimerEvent {
  /** UTC, as in `2024-05-06T07:08:09Z`. */
  triggerTime?: string;
  triggerName?: string;
  /** The text that the trigger was configured with. */
  payload?: string;
}
