exports.handler = () => null;
exports.second = 2;
