import { lookAtPages } from './steps/look-at-pages.ts';

lookAtPages(['anonymous', 'firm']);
