export { bytesOfId, idOfBytes, SealedTokens } from './sealed-tokens';
