import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { ZodType } from 'zod';

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
