import { applyDecorators, Header, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { type ZodType, z } from 'zod';

/**
 * Declares what a route answers: the schema is checked on the way out and
 * written in the contract. The answer must be an object, never a bare array
 * (an array would be serialised item by item).
 */
export function Returns(schema: ZodType, { status = 200 } = {}): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema, description: 'Réponse' }),
  );
}

/**
 * For a route that checks its answer part by part and hands it over written, as a
 * Buffer of JSON: the schema is only written in the contract.
 */
export function ReturnsWritten(schema: ZodType): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    Header('content-type', 'application/json; charset=utf-8'),
    ApiResponse({ status: 200, standardSchema: schema, description: 'Réponse' }),
  );
}

/** A bare array, as data·inclusion answers its short lists; each item is checked on the way out. */
export function ReturnsList(item: ZodType): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    SerializeOptions({ schema: item }),
    ApiResponse({ status: 200, standardSchema: z.array(item), description: 'Réponse' }),
  );
}
