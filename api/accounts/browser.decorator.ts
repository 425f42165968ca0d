import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Browser } from './browser.js';
import './browser.adapter.js';

/** The browser that calls, with its cookies. */
export const CallingBrowser = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Browser => {
    const { browser } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!browser) throw new Error('the guard of the routes did not run');
    return browser;
  },
);
