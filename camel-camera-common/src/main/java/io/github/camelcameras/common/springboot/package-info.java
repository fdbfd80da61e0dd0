/**
 * What makes the components' options those of a Spring Boot application; used where Spring Boot is, and only there. Begin with
 * {@link io.github.camelcameras.common.springboot.CameraAutoConfiguration}.
 */
package io.github.camelcameras.common.springboot;
