import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
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

/** A bare array, as data·inclusion answers its short lists; each item is checked on the way out. */
export function ReturnsList(item: ZodType): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    SerializeOptions({ schema: item }),
    ApiResponse({ status: 200, standardSchema: z.array(item), description: 'Réponse' }),
  );
}
