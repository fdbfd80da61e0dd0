package io.github.camelcameras.ivyiot.operation;

import io.github.camelcameras.common.operation.ErrorCode;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;

/** The codes of Ivyiot, as far as they mean the same everywhere. Generated from the OpenAPI document; do not edit. */
public final class IvyiotErrors {

    private IvyiotErrors() {
    }

    /** What a code means; <code>null</code> for one that the vendor does not document. */
    public static ErrorCode find(String code) {
        return switch (code) {
            case "009999", "FC_SERVICE_NOT_IMPLEMENT" -> new ErrorCode("009999", OTHER, "the platform has no such service");
            case "000005", "FC_PARAMETER_EMPTY" -> new ErrorCode("000005", OTHER, "an argument is empty");
            case "000006", "FC_INVALID_PARAMETER" -> new ErrorCode("000006", OTHER, "an argument is missing or wrong");
            case "000066", "FC_SYSTEM_UPGRADE" -> new ErrorCode("000066", RETRYABLE, "the platform is being upgraded; it asks for another attempt in five minutes");
            case "000077", "FC_SYSTEM_ADDRESS_CHANGE" -> new ErrorCode("000077", OTHER, "the platform has moved to another address");
            case "000099", "FC_SYSTEM_ERROR" -> new ErrorCode("000099", RETRYABLE, "the platform has a fault of its own; it asks for another attempt later");
            case "003301", "FC_SQLEXCEPTION" -> new ErrorCode("003301", OTHER, "the platform has a fault of its own with its database");
            case "010026", "PT_FIRMWARE_VERSION_INVALID" -> new ErrorCode("010026", OTHER, "the firmware version is wrong");
            case "010120", "PT_FIRMWARE_LINK_NOT_EXISTS" -> new ErrorCode("010120", UNSUPPORTED, "there is no firmware to upgrade this model to");
            case "010121", "PT_FIRMWARE_NOT_SUPPORT_UPGRADE" -> new ErrorCode("010121", UNSUPPORTED, "this firmware cannot be upgraded in this way");
            case "020040", "FC_ACCOUNT_USER_IPC_SETTING_ALREADY_EXISTS" -> new ErrorCode("020040", OTHER, "the user has this device already");
            case "020041", "FC_ACCOUNT_USER_IPC_SETTING_NOT_EXISTS" -> new ErrorCode("020041", OTHER, "the user has no such device");
            case "020042", "FC_ACCOUNT_THE_IPC_HAS_BEEN_ADDED_BY_OTHERS" -> new ErrorCode("020042", OTHER, "the device belongs to another user");
            case "030010", "FC_AUTH_APPKEY_NOT_EXISTS" -> new ErrorCode("030010", AUTHENTICATION, "there is no application with this clientId");
            case "030020", "FC_AUTH_APPSECRET_NOT_MATCH" -> new ErrorCode("030020", AUTHENTICATION, "the secret is not that of the application");
            case "030030", "FC_AUTH_OPENID_NOT_EXISTS" -> new ErrorCode("030030", AUTHENTICATION, "there is no user with this openId");
            case "030031", "FC_AUTH_OPENID_NOT_MATCH" -> new ErrorCode("030031", AUTHENTICATION, "the openId is not one of this application");
            case "030040", "FC_AUTH_ACCESSTOKEN_NOT_MATCH" -> new ErrorCode("030040", AUTHENTICATION, "the accessToken is not one of this openId");
            case "030041", "FC_AUTH_ACCESSTOKEN_EXPIRED" -> new ErrorCode("030041", EXPIRED, "the accessToken has expired, and the user must log in again");
            case "030091", "FC_AUTH_TOKEN_NOT_EXISTS" -> new ErrorCode("030091", AUTHENTICATION, "there is no such accessToken with this openId");
            case "883202", "PERMISSION_GRANTID_RECORD_NOT_EXISTS" -> new ErrorCode("883202", OTHER, "there is no grant with this grantId");
            case "883203", "PERMISSION_GRANT_STATUS_CANNOT_ACTIVE" -> new ErrorCode("883203", OTHER, "the grant is in a state in which it cannot be activated");
            case "883204", "PERMISSION_GRANTID_RECORD_NOT_MATCH_IPCMAC" -> new ErrorCode("883204", OTHER, "the grant is for another device");
            default -> null;
        };
    }
}
