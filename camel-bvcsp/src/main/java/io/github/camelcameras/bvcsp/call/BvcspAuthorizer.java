package io.github.camelcameras.bvcsp.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.Authorizer;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.session.TokenSource;

/** Adds the token, makes digests of passwords, and spells <code>ID</code> as the options say. */
final class BvcspAuthorizer implements Authorizer {

    private static final String DOCUMENTED = "ID";

    private final Account account;
    private final String idSpelling;
    private final TokenSource<BvcspToken> tokens;

    /** @throws IllegalArgumentException if the spelling of ID is wrong */
    BvcspAuthorizer(Account account, TokenSource<BvcspToken> tokens) {
        this.account = account;
        this.idSpelling = account.requireIdSpelling();
        this.tokens = tokens;
    }

    @Override
    public Optional<Renewal> authorize(ApiRequest request) {
        request.baseUrl(account.baseUrl());
        request.operation().parameters().stream().filter(Parameter::derived).forEach(password -> digest(request, password));
        if (!idSpelling.equals(DOCUMENTED)) {
            respell(request.members());
        }
        if (request.operation().security() == null) {
            return Optional.empty();
        }
        BvcspToken token = tokens.current();
        request.secretHeader("Authorization", token.value());
        return tokens.renewal(token);
    }

    private void digest(ApiRequest request, Parameter password) {
        String plain = String.valueOf(request.members().get(password.wireName()));
        String digest = PasswordDigest.of(owner(request, password), plain);
        request.members().put(password.wireName(), digest);
        request.secret(digest);
    }

    /** Whose password it is. The document does not say it of the new password of another; it is taken for that of the other. */
    private String owner(ApiRequest request, Parameter password) {
        return switch (request.operation().name()) {
            case "login" -> request.argument("username").toString();
            case "createUser" -> request.argument("ID").toString();
            case "changeUserPassword" -> password.name().equals("newPassword") ? request.argument("userid").toString()
                    : account.requireUsername();
            default -> account.requireUsername();
        };
    }

    private void respell(Map<String, Object> members) {
        Map<String, Object> respelt = new LinkedHashMap<>();
        members.forEach((name, value) -> respelt.put(spelling(name), respelt(value)));
        members.clear();
        members.putAll(respelt);
    }

    private String spelling(String name) {
        return name.equals(DOCUMENTED) ? idSpelling : name;
    }

    private Object respelt(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> respelt = new LinkedHashMap<>();
            map.forEach((name, member) -> respelt.put(spelling(String.valueOf(name)), respelt(member)));
            return respelt;
        }
        if (value instanceof List<?> list) {
            List<Object> respelt = new ArrayList<>(list.size());
            list.forEach(item -> respelt.add(respelt(item)));
            return respelt;
        }
        return value;
    }

    @Override
    public Exception refusal() {
        return tokens.refusal();
    }
}
