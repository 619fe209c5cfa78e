export { NdaResolver } from './nda.resolver';
export { NdaService } from './nda.service';
export { matchReceiptVisible } from './receipt.visibility';
