/**
 * The rows of operations, which the build writes from a vendor's OpenAPI document, and the check of arguments against them. Begin
 * with {@link io.github.camelcameras.common.operation.Operation}.
 */
package io.github.camelcameras.common.operation;
