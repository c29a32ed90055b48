// No handlers here: the types and values that the other files share.
export interface Order {
  id: string;
  total: number;
}

export interface Receipt {
  order: string;
  paid: boolean;
}

export function receiptOf(order: Order): Receipt {
  return { order: order.id, paid: order.total > 0 };
}
