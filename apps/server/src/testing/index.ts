export { type KeptLetter, linkIn } from './letters';
export { type Line, openLine } from './line';
export type { NewOrganisation, NewPerson } from './people';
export { type GatewayInTest, startSmsGateway } from './sms-gateway';
export { openSocket, type RawSocket, type SocketMessage } from './socket';
export { type Answer, TestClient } from './test-client';
export { type SignedIn, startTestServer, type TestServer } from './test-server';
export { until } from './until';
