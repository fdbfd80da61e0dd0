package io.github.camelcameras.common.operation;

/**
 * How a list is read page by page (<code>x-paging</code>).
 *
 * @param page        argument with the number of the page
 * @param first       number of the first page
 * @param size        argument with the number of items on a page
 * @param defaultSize items on a page when the argument is not given
 * @param total       where the answer has the number of items on all pages
 */
public record Paging(String page, int first, String size, int defaultSize, MemberPath total) {
}
