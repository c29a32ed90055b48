function handler(): void {}
function second(): void {}
export = { handler, second };
