package io.github.camelcameras.bvcsp;

import org.apache.camel.spi.Metadata;

/** The headers of camel-bvcsp. Besides these, <code>CamelBvcsp.&lt;name&gt;</code> is an argument of an operation. */
public final class BvcspConstants {

    @Metadata(label = "producer", javaType = "String",
              description = "The operation to call instead of the one in the URI. Removed once used.")
    public static final String OPERATION = "CamelBvcspOperation";
    @Metadata(label = "producer", javaType = "String", description = "The code of a call that succeeded: 0.")
    public static final String CODE = "CamelBvcspCode";
    @Metadata(label = "producer", javaType = "Long", description = "How many items all pages of a list have.")
    public static final String TOTAL = "CamelBvcspTotal";
    @Metadata(label = "producer", javaType = "Map", description = "The traffic of the server, with listDialogs.")
    public static final String INFO = "CamelBvcspInfo";
    @Metadata(label = "producer", javaType = "Map", description = "What the dialogs transfer, with listStorageDialogs.")
    public static final String TRANS_INFO = "CamelBvcspTransInfo";

    private BvcspConstants() {
    }
}
