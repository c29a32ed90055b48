import "./starts.js";
export interface Order { id: string }
