package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.ErrorCode;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;

/** The codes of Bvcsp, as far as they mean the same everywhere. Generated from the OpenAPI document; do not edit. */
public final class BvcspErrors {

    private BvcspErrors() {
    }

    /** What a code means; <code>null</code> for one that the vendor does not document. */
    public static ErrorCode find(String code) {
        return switch (code) {
            case "1" -> new ErrorCode("1", OTHER, "the call failed");
            case "2" -> new ErrorCode("2", OTHER, "there is no such thing");
            case "3" -> new ErrorCode("3", OTHER, "there is such a thing already");
            case "4" -> new ErrorCode("4", OTHER, "an argument is wrong");
            case "5" -> new ErrorCode("5", OFFLINE, "the device or user is not online");
            case "6" -> new ErrorCode("6", RETRYABLE, "the request timed out");
            case "7" -> new ErrorCode("7", RETRYABLE, "the device or the server is busy");
            case "8" -> new ErrorCode("8", UNSUPPORTED, "that is not supported");
            case "9" -> new ErrorCode("9", EXPIRED, "the token is not valid, or has expired");
            case "10" -> new ErrorCode("10", RETRYABLE, "the server is busy, and refuses the request");
            case "11" -> new ErrorCode("11", OTHER, "the server has a fault");
            case "12" -> new ErrorCode("12", RETRYABLE, "there is no VTDU to be had, which streams");
            case "13" -> new ErrorCode("13", RETRYABLE, "there is no NRU to be had, which records");
            case "14" -> new ErrorCode("14", AUTHENTICATION, "the account or the password is wrong");
            case "15" -> new ErrorCode("15", OTHER, "the database of the server has a fault");
            case "16" -> new ErrorCode("16", AUTHENTICATION, "the user has no permission");
            case "17" -> new ErrorCode("17", AUTHENTICATION, "there were too many wrong passwords, and the account is locked");
            case "18" -> new ErrorCode("18", OTHER, "there is no room for more");
            default -> null;
        };
    }
}
