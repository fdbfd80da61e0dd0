package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "App". Generated from the OpenAPI document; do not edit. */
final class AppOperations {

    private AppOperations() {
    }

    /** Gets the web app that is the home page. */
    static Operation getHomeWebApp() {
        return new Operation.Builder("getHomeWebApp", "GET", "/bvcsp/v1/webapp/home")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets a module of the platform and its processes. */
    static Operation getModule() {
        return new Operation.Builder("getModule", "GET", "/bvcsp/v1/module/{appid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("appid", STRING).required())
                .build();
    }

    /** Gets the configuration of a web app. */
    static Operation getWebAppConfiguration() {
        return new Operation.Builder("getWebAppConfiguration", "GET", "/bvcsp/v1/webapp/config/{appid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("appid", STRING).required())
                .build();
    }

    /** Lists the CS apps of the platform. */
    static Operation listCsApps() {
        return new Operation.Builder("listCsApps", "GET", "/bvcsp/v1/csapp")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(query("page", INTEGER).required().minimum(0))
                .parameter(query("pageSize", INTEGER).required().minimum(1))
                .build();
    }

    /** Lists the plug-in apps of the platform. */
    static Operation listPluginApps() {
        return new Operation.Builder("listPluginApps", "GET", "/bvcsp/v1/pluginapp")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(query("page", INTEGER).required().minimum(0))
                .parameter(query("pageSize", INTEGER).required().minimum(1))
                .build();
    }

    /** Lists the web apps of the platform. */
    static Operation listWebApps() {
        return new Operation.Builder("listWebApps", "GET", "/bvcsp/v1/webapp")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(query("page", INTEGER).required().minimum(0))
                .parameter(query("pageSize", INTEGER).required().minimum(1))
                .build();
    }

    /** Makes a web app the home page. */
    static Operation setHomeWebApp() {
        return new Operation.Builder("setHomeWebApp", "PUT", "/bvcsp/v1/webapp/home")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(query("appId", STRING).required())
                .build();
    }

    /** Sets the configuration of a web app. */
    static Operation setWebAppConfiguration() {
        return new Operation.Builder("setWebAppConfiguration", "POST", "/bvcsp/v1/webapp/config")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("appid", STRING).required().minLength(1))
                .parameter(body("config", STRING).required().minLength(1))
                .build();
    }

    /** Enables, disables or orders a CS app. */
    static Operation updateCsApp() {
        return new Operation.Builder("updateCsApp", "PUT", "/bvcsp/v1/csapp/{uid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("uid", STRING).required())
                .parameter(body("appid", STRING).required().minLength(1))
                .parameter(body("enable", BOOLEAN).required())
                .parameter(body("order_index", INTEGER).required().minimum(0).maximum(4))
                .build();
    }

    /** Enables, disables and orders several CS apps. */
    static Operation updateCsApps() {
        return new Operation.Builder("updateCsApps", "POST", "/bvcsp/v1/csapp")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("data", LIST).required().items(item(OBJECT).members(BvcspObjects.updateCsAppsData())))
                .build();
    }
}
