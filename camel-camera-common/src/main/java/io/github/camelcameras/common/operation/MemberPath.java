package io.github.camelcameras.common.operation;

import java.util.List;
import java.util.Map;

/**
 * Where something is in an answer.
 *
 * @param members the names of the objects' members that lead to it, from the outside
 */
public record MemberPath(List<String> members) {

    /** @param path names with dots between them, such as <code>data.total_num</code> */
    static MemberPath of(String path) {
        return new MemberPath(List.of(path.split("\\.")));
    }

    /** What is there; <code>null</code> when there is nothing. A member ID may be id, and the other way round: documents have both. */
    public Object in(Map<?, ?> answer) {
        Object value = answer;
        for (String member : members) {
            value = value instanceof Map<?, ?> map ? member(map, member) : null;
        }
        return value;
    }

    private static Object member(Map<?, ?> object, String name) {
        Object value = object.get(name);
        return value == null && name.equalsIgnoreCase("id") ? object.get(name.equals("ID") ? "id" : "ID") : value;
    }
}
