/**
 * Posts that strangers, faulty cameras and odd proxies send to the webhooks of an application with all components, and what must come
 * of each, on whatever host. Begin with {@link io.github.camelcameras.examples.test.posts.NastyPosts}.
 */
package io.github.camelcameras.examples.test.posts;
