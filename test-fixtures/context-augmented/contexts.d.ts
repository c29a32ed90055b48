/** @fcContext */
interface GlobalContext {
  id: string;
}
/** @fcContext */
interface Extended {
  id: string;
}
/** @fcContext */
interface Clean {
  id: string;
}
