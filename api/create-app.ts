import 'reflect-metadata';
import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import type { LoggerService } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ResourceLocators } from './accounts/resource-locators.service.js';
import { AppModule } from './app.module.js';
import type { Foundation } from './foundation.module.js';
import { DiscreetLogger } from './http/discreet-logger.js';
import { toErrorAnswer } from './http/error.filter.js';
import { serveContract } from './http/contract.js';
import { MULTIPART, takeOneClick } from './http/one-click-forms.js';
import { answerNotModified } from './http/not-modified.js';
import {
  listRoutes,
  refuseUndeclaredRoutes,
  refuseUnlocatedRoutes,
} from './http/route-policies.js';
import {
  answerUnreadable,
  refuseBrokenQuery,
  refuseLongUrl,
  securityHeaders,
} from './http/guards.js';
import { readWebFiles, serveWeb, toWebPage, type WebFiles } from './http/web-files.js';

const BODY_LIMIT_BYTES = 1_048_576;

function createAdapter(proxyHops: number, web: WebFiles | null): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    // Only what our own proxies added to X-Forwarded-For: the rest, anybody writes.
    trustProxy: (_address: string, hop: number) => hop < proxyHops,
    routerOptions: { maxParamLength: 500 },
    requestTimeout: 60_000,
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      const answer = toErrorAnswer(error);
      void reply.status(answer.status).type('application/json; charset=utf-8').send(answer.body);
    },
    rewriteUrl: (request: { readonly url?: string }) => toWebPage(web, request.url ?? '/'),
  });
}

const loggerOf = (level: string): LoggerService | false =>
  level === 'silent' ? false : new DiscreetLogger({ logLevels: ['error', 'warn'] });

/** The configured application; used by main, the tests and the contract dump. */
export async function createApp(foundation: Foundation): Promise<NestFastifyApplication> {
  const web = readWebFiles();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(foundation),
    createAdapter(foundation.config.PROXY_HOPS, web),
    { logger: loggerOf(foundation.config.LOG_LEVEL) },
  );
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(compress, { threshold: 2048, encodings: ['gzip', 'identity'] });
  await fastify.register(cookie);
  // A file that is sent is read as it comes, by the route that keeps it and by no other.
  fastify.addContentTypeParser('application/octet-stream', (_request, body, done) =>
    done(null, body),
  );
  fastify.addContentTypeParser(MULTIPART, { parseAs: 'string' }, takeOneClick);
  fastify.addHook('onSend', answerNotModified);
  fastify.addHook('onSend', securityHeaders(foundation.config));
  fastify.addHook('onRequest', refuseLongUrl);
  fastify.addHook('onRequest', refuseBrokenQuery);
  if (web) await serveWeb(fastify, web);
  // The catalogue is open data, read without a cookie: any page may ask for it.
  app.enableCors({ origin: '*', methods: ['GET', 'HEAD', 'POST'], maxAge: 86_400 });
  serveContract(app);
  await app.init();
  const routes = listRoutes({
    discovery: app.get(DiscoveryService),
    scanner: app.get(MetadataScanner),
    reflector: app.get(Reflector),
  });
  refuseUndeclaredRoutes(routes);
  const locators = app.get(ResourceLocators);
  refuseUnlocatedRoutes(routes, (kind) => locators.knows(kind));
  return app;
}
