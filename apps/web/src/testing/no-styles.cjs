// Styles mean nothing to jsdom.
module.exports = {};
