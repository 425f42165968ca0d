import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { erreurAnswer } from './http.schema.js';

/** The contract of the API, as written to `api/openapi.json`. */
export function buildContract(app: NestFastifyApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Maillage')
    .setDescription(
      'La carte partagée des solutions pour les jeunes en Occitanie. Compatible avec data·inclusion v1.',
    )
    .setVersion('1')
    .addGlobalResponse({
      status: 'default',
      standardSchema: erreurAnswer,
      description: 'Refus ou panne',
    })
    .build();
  return SwaggerModule.createDocument(app, head, {
    operationIdFactory: (_controller, method) => method,
  });
}

/** `/api/docs` (page) and `/api/openapi.json`; built when first asked. */
export function serveContract(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => buildContract(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Maillage — API',
  });
}
