package io.github.camelcameras.test.ivyiot;

/** The codes of the document that the simulated platform answers. */
enum Code {

    FC_SERVICE_NOT_IMPLEMENT("009999", "The api does not exist or is not implemented"),
    FC_INVALID_PARAMETER("000006", "Request parameter error"),
    FC_SYSTEM_ADDRESS_CHANGE("000077", "The address of the dispatch center has changed"),
    FC_AUTH_APPKEY_NOT_EXISTS("030010", "AppKey does not exist"),
    FC_AUTH_APPSECRET_NOT_MATCH("030020", "AppSecrect does not match"),
    FC_AUTH_OPENID_NOT_EXISTS("030030", "openId does not exist"),
    FC_AUTH_TOKEN_NOT_EXISTS("030091", "token does not exist"),
    FC_AUTH_ACCESSTOKEN_NOT_MATCH("030040", "accessToken does not match"),
    FC_AUTH_ACCESSTOKEN_EXPIRED("030041", "accessToken expired"),
    FC_ACCOUNT_USER_IPC_SETTING_ALREADY_EXISTS("020040", "user ipcsetting already exists"),
    FC_ACCOUNT_USER_IPC_SETTING_NOT_EXISTS("020041", "user ipcsetting not exists"),
    PERMISSION_GRANTID_RECORD_NOT_EXISTS("883202", "Authorization record does not exist"),
    PERMISSION_GRANT_STATUS_CANNOT_ACTIVE("883203", "The authorization record status is incorrect and activation is not allowed"),
    PERMISSION_GRANTID_RECORD_NOT_MATCH_IPCMAC("883204", "Authorization record does not match IPC"),
    PT_FIRMWARE_LINK_NOT_EXISTS("010120", "This model does not have a firmware upgrade chain");

    private final String digits;
    private final String details;

    Code(String digits, String details) {
        this.digits = digits;
        this.details = details;
    }

    /** Why a request is not answered as it was meant. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Code code;

        private Failure(Code code) {
            super(code.name());
            this.code = code;
        }

        Code code() {
            return code;
        }
    }

    Failure failure() {
        return new Failure(this);
    }

    String details() {
        return details;
    }

    /** Text or a number. */
    Object spelt(IvyiotSimulator.Spelling spelling) {
        return switch (spelling) {
            case BOTH -> name() + " (" + digits + ")";
            case NAME -> name();
            case DIGITS -> digits;
            case NUMBER -> Integer.valueOf(digits);
        };
    }
}
