package io.github.camelcameras.sunmiipc.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Face". Generated from the OpenAPI document; do not edit. */
final class FaceOperations {

    private FaceOperations() {
    }

    /** Adds a face record to a group. */
    static Operation addFace() {
        return new Operation.Builder("addFace", "POST", "/openapi/face/addFace")
                .mediaType("multipart/form-data")
                .security("signature")
                .result("data")
                .additional(50)
                .parameter(form("pic", FILE).required().maxLength(1048576))
                .parameter(form("group_name", STRING).required().minLength(1))
                .parameter(form("faceid", STRING))
                .parameter(form("age", INTEGER))
                .parameter(form("gender", INTEGER).oneOf("0", "1", "2"))
                .parameter(form("item1", STRING).maxLength(50))
                .parameter(form("item2", STRING).maxLength(50))
                .parameter(form("item3", STRING).maxLength(50))
                .parameter(form("item4", STRING).maxLength(50))
                .parameter(form("item5", STRING).maxLength(50))
                .error("206", OTHER, "the face could not be added (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Adds attributes to a group of faces. */
    static Operation addFaceInfoItem() {
        return new Operation.Builder("addFaceInfoItem", "POST", "/openapi/face/addFaceInfoItem")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("num", INTEGER).required().maximum(5))
                .parameter(form("group_name", STRING).required().minLength(1))
                .parameter(form("name_list", LIST).required().items(item(STRING).minLength(1).maxLength(50)))
                .rule(count("num", "name_list"))
                .build();
    }

    /** Creates a group of faces. */
    static Operation createGroup() {
        return new Operation.Builder("createGroup", "POST", "/openapi/face/createGroup")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("name", STRING).required().minLength(1).maxLength(96).pattern("^[^ ]"))
                .parameter(form("capacity", INTEGER).required().maximum(30000))
                .parameter(form("description", STRING).required().minLength(1).maxLength(150))
                .build();
    }

    /** Deletes face records of a group. */
    static Operation deleteFace() {
        return new Operation.Builder("deleteFace", "POST", "/openapi/face/deleteFace")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("num", INTEGER).required())
                .parameter(form("group_name", STRING).required().minLength(1))
                .parameter(form("faceid_list", LIST).required().items(item(STRING).minLength(1)))
                .rule(count("num", "faceid_list"))
                .build();
    }

    /** Deletes an empty group of faces. */
    static Operation deleteGroup() {
        return new Operation.Builder("deleteGroup", "POST", "/openapi/face/deleteGroup")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("name", STRING).required().minLength(1))
                .error("205", OTHER, "the group could not be deleted (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Gets a face record by its identifier. */
    static Operation getFace() {
        return new Operation.Builder("getFace", "POST", "/openapi/face/getFace")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .parameter(form("faceid", STRING).required().minLength(1))
                .build();
    }

    /** Gets the face records of a group whose last arrival is longest ago. */
    static Operation getFaceByArrival() {
        return new Operation.Builder("getFaceByArrival", "POST", "/openapi/face/getFaceByArrival")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.faceid_list")
                .list()
                .readOnly()
                .parameter(form("group_name", STRING).required().minLength(1))
                .parameter(form("num", INTEGER).minimum(1).maximum(10))
                .build();
    }

    /** Gets the face record that belongs to a picture. */
    static Operation getFaceByPicture() {
        return new Operation.Builder("getFaceByPicture", "POST", "/openapi/face/getFaceByPicture")
                .mediaType("multipart/form-data")
                .security("signature")
                .result("data")
                .repeatable()
                .parameter(form("pic", FILE).required().maxLength(1048576))
                .error("283", OTHER, "the face record of the picture could not be got (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Gets the names of the attributes of a group of faces. */
    static Operation getFaceInfoItem() {
        return new Operation.Builder("getFaceInfoItem", "POST", "/openapi/face/getFaceInfoItem")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.name_list")
                .list()
                .readOnly()
                .parameter(form("group_name", STRING).required().minLength(1))
                .build();
    }

    /** Lists the face records of a group. */
    static Operation getFaceList() {
        return new Operation.Builder("getFaceList", "POST", "/openapi/face/getFaceList")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.faceid_list")
                .list()
                .readOnly()
                .paging("page_num", 1, "page_size", 10, "data.total_num")
                .parameter(form("group_name", STRING).required().minLength(1))
                .parameter(form("page_num", INTEGER).minimum(1))
                .parameter(form("page_size", INTEGER).minimum(1).maximum(100))
                .build();
    }

    /** Lists all groups of faces. */
    static Operation getGroupList() {
        return new Operation.Builder("getGroupList", "POST", "/openapi/face/getGroupList")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.face_group")
                .list()
                .readOnly()
                .build();
    }

    /** Deletes attributes of a group of faces. */
    static Operation removeFaceInfoItem() {
        return new Operation.Builder("removeFaceInfoItem", "POST", "/openapi/face/removeFaceInfoItem")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("num", INTEGER).required())
                .parameter(form("group_name", STRING).required().minLength(1))
                .parameter(form("name_list", LIST).required().items(item(STRING).minLength(1).maxLength(50)))
                .rule(count("num", "name_list"))
                .error("243", OTHER, "the attributes could not be deleted (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Changes a face record or moves it to another group. */
    static Operation updateFace() {
        return new Operation.Builder("updateFace", "POST", "/openapi/face/updateFace")
                .mediaType("multipart/form-data")
                .security("signature")
                .result("data")
                .additional(50)
                .parameter(form("group_name", STRING).required().minLength(1))
                .parameter(form("faceid", STRING).required().minLength(1))
                .parameter(form("new_group_name", STRING))
                .parameter(form("pic", FILE).maxLength(1048576))
                .parameter(form("age", INTEGER))
                .parameter(form("gender", INTEGER).oneOf("0", "1", "2"))
                .parameter(form("item1", STRING).maxLength(50))
                .parameter(form("item2", STRING).maxLength(50))
                .parameter(form("item3", STRING).maxLength(50))
                .parameter(form("item4", STRING).maxLength(50))
                .parameter(form("item5", STRING).maxLength(50))
                .build();
    }

    /** Changes the name, the capacity and the description of a group. */
    static Operation updateGroup() {
        return new Operation.Builder("updateGroup", "POST", "/openapi/face/updateGroup")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("old_name", STRING).required().minLength(1))
                .parameter(form("name", STRING).required().minLength(1).maxLength(96).pattern("^[^ ]"))
                .parameter(form("capacity", INTEGER).required().maximum(30000))
                .parameter(form("description", STRING).required().minLength(1).maxLength(150))
                .build();
    }

    /** Sets when a face moves from the group stranger to the group regular. */
    static Operation updateMigration() {
        return new Operation.Builder("updateMigration", "POST", "/openapi/face/updateMigration")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("arrive_times", INTEGER).required().minimum(1).maximum(10))
                .parameter(form("period", INTEGER).required().minimum(1).maximum(100))
                .build();
    }
}
