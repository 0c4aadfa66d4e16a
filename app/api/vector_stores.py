"""``/v1/vector_stores``."""

from fastapi import APIRouter
from fastapi.responses import Response as HTTPResponse

from app.api.answers import json_answer
from app.api.deps import OwnerDep, PassageSearchDep, VectorStoreServiceDep
from app.api.paging import NewestFirst
from app.protocol.vector_stores import SearchParams, VectorStoreCreateParams, VectorStoreUpdateParams
from app.retrieval.words import keywords
from app.runs.passage_search import SearchRequest

router = APIRouter(prefix="/vector_stores", tags=["Vector stores"])


@router.post("", summary="Create a vector store")
async def create(
    service: VectorStoreServiceDep, owner_id: OwnerDep, params: VectorStoreCreateParams | None = None
) -> HTTPResponse:
    return json_answer(await service.create(params or VectorStoreCreateParams(), owner_id))


@router.get("", summary="List vector stores")
async def list_stores(
    service: VectorStoreServiceDep,
    owner_id: OwnerDep,
    page: NewestFirst,
    before: str | None = None,
) -> HTTPResponse:
    return json_answer(await service.list_page(owner_id, page, before))


@router.get("/{vector_store_id}", summary="Get a vector store")
async def retrieve(vector_store_id: str, service: VectorStoreServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    return json_answer(await service.get(vector_store_id, owner_id))


@router.post("/{vector_store_id}", summary="Change a vector store")
async def update(
    vector_store_id: str, params: VectorStoreUpdateParams, service: VectorStoreServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.update(vector_store_id, params, owner_id))


@router.delete("/{vector_store_id}", summary="Delete a vector store; its files stay")
async def delete(vector_store_id: str, service: VectorStoreServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    await service.delete(vector_store_id, owner_id)
    return json_answer({"id": vector_store_id, "object": "vector_store.deleted", "deleted": True})


@router.post("/{vector_store_id}/search", summary="Search a vector store")
async def search(
    vector_store_id: str, params: SearchParams, service: PassageSearchDep, owner_id: OwnerDep
) -> HTTPResponse:
    queries = [params.query] if isinstance(params.query, str) else params.query
    if params.rewrite_query:
        queries = [keywords(query) for query in queries]
    request = SearchRequest(queries, params.filters, params.max_num_results, params.ranking_options)
    found = await service.search([vector_store_id], request, owner_id)
    results = [
        {
            "file_id": one.passage.file_id,
            "filename": one.passage.filename,
            "score": one.score,
            "attributes": one.passage.attributes,
            "content": [{"type": "text", "text": one.passage.text}],
        }
        for one in found
    ]
    return json_answer(
        {
            "object": "vector_store.search_results.page",
            "search_query": queries,
            "data": results,
            "has_more": False,
            "next_page": None,
        }
    )
